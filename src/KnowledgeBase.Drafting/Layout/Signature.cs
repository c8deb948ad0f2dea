using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>署名 and 成文日期 with the place for the seal (GB/T 9704-2012 7.3.5).</summary>
static class Signature
{
    /// <param name="tight">With one line less above: where the page is short of it.</param>
    public static IEnumerable<OpenXmlElement> Compose(OfficialDraft draft, PageGeometry page, bool tight)
    {
        var names = draft.Signers;
        var date = ClosingBlock.DateText(draft);
        if (names.Count == 0 && date.Length == 0 && draft.Signatories.Count == 0)
            return [];
        return draft.Seal switch
        {
            SealKind.SignatureStamp when draft.Signatories.Count > 0 => Stamped(draft, date),
            SealKind.None => Unsealed(names, date),
            _ when names.Count > 1 => JointSeals.Compose(names, date, page, tight ? SealRowTight : SealRow),
            _ => Sealed(names.Count > 0 ? names[0] : "", date, page, tight),
        };
    }

    /// <summary>7.3.5.1: the date 4 字 from the right is the axis, the name is centred over it; two lines above keep the seal's head within a line of the text.</summary>
    static IEnumerable<OpenXmlElement> Sealed(string name, string date, PageGeometry page, bool tight)
    {
        var dateWidth = Width(date);
        var nameWidth = Math.Min(page.Width, Width(name) + 20);
        // A name too long to be centred there stays within 版心, and the date goes under its middle.
        var axis = Math.Min(page.Width - SealedDateCharacters * CharacterTwips - dateWidth / 2, page.Width - nameWidth / 2);
        var left = Math.Max(0, 2 * axis - page.Width);
        yield return Typeset.BlankLine().KeptWithNext();
        if (!tight)
            yield return Typeset.BlankLine().KeptWithNext();
        if (name.Length > 0)
            yield return Typeset.Text(Looks.Signature, name).Indented(left: left);
        if (date.Length > 0)
            yield return Typeset.Text(Looks.IssueDate, date).Indented(left: left);
    }

    /// <summary>7.3.5.2: one empty line; the name 2 字 from the right, the date begins 2 字 right of it; a longer date is the one that stands 2 字 from the right.</summary>
    static IEnumerable<OpenXmlElement> Unsealed(IReadOnlyList<string> names, string date)
    {
        yield return Typeset.BlankLine().KeptWithNext();
        var longest = names.Select(Width).DefaultIfEmpty(0).Max();
        var dateWidth = Width(date);
        var margin = UnsealedNameCharacters * CharacterTwips;
        // From the right edge of 版心 to where the names begin.
        var start = Math.Max(margin + longest, dateWidth + 2 * margin);
        foreach (var name in names)
            yield return Typeset.Text(Looks.Signature, name).Aligned(JustificationValues.Right).Indented(right: start - longest + (longest - Width(name)));
        if (date.Length > 0)
            yield return Typeset.Text(Looks.IssueDate, date).Aligned(JustificationValues.Right).Indented(right: names.Count == 0 ? margin : Math.Max(0, start - margin - dateWidth));
    }

    /// <summary>7.3.5.3: two empty lines; the stamp 4 字 from the right, the post 2 字 left of it; the date one empty line below.</summary>
    static IEnumerable<OpenXmlElement> Stamped(OfficialDraft draft, string date)
    {
        yield return Typeset.BlankLine().KeptWithNext();
        yield return Typeset.BlankLine().KeptWithNext();
        var right = SealedDateCharacters * CharacterTwips;
        foreach (var (index, name) in draft.Signatories.Index())
        {
            var post = draft.SignatoryPosts.ElementAtOrDefault(index) ?? "";
            yield return Typeset.Paragraph(Looks.Signature, Typeset.Run(post.Length > 0 ? post + "　　" : ""), Typeset.InFont(Fonts.KaiTi, name)).Aligned(JustificationValues.Right).Indented(right: right);
        }
        yield return Typeset.BlankLine().KeptWithNext();
        if (date.Length > 0)
            yield return Typeset.Text(Looks.IssueDate, date).Aligned(JustificationValues.Right).Indented(right: right);
    }

    internal static int Width(string text) => (int)Math.Ceiling(LineFill.Width(text, CharacterTwips, Size3.Twips / 2.0 + CondensedTwips));
}
