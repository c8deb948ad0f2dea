using DocumentFormat.OpenXml;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>标题 and 主送机关 (GB/T 9704-2012 7.3.1, 7.3.2).</summary>
static class TitleBlock
{
    // Measured: ink begins this far under the top of the exact line of 32 pt, or of the first grid line after it.
    static readonly Mm TitleInkTop = new(2.53);
    const int LongestNote = CharactersPerLine - 1;
    static readonly Mm UnderTitleInk = new(4.90);

    /// <param name="lines">The title as it is broken.</param>
    /// <param name="note">题注 under it: by practice in 楷体, in brackets.</param>
    /// <param name="above">White between the last ink and the title.</param>
    public static IEnumerable<OpenXmlElement> Compose(IReadOnlyList<string> lines, string? note, Mm above)
    {
        if (lines.Count == 0)
            yield break;
        if (above.Value > 0)
            foreach (var gap in Typeset.Gap(above - TitleInkTop))
                yield return gap;
        yield return Typeset.Text(Looks.Title, string.Join('\n', lines));
        if (note is not null)
            yield return Typeset.Text(Looks.TitleNote, Broken($"（{note}）"));
        foreach (var gap in Typeset.Gap(OneLine - UnderTitleInk))
            yield return gap;
    }

    // Two lines break behind the day: 2026年9月18日 / ……会议通过.
    static string Broken(string note) => Typeset.Width(note) > LongestNote && ChineseDate.FindAt(note) is { Start: 1 } date ? note.Insert(date.Start + date.Length, "\n") : note;

    public static IEnumerable<OpenXmlElement> Addressees(OfficialDraft draft)
    {
        if (draft.Addressees is { } names)
            yield return Typeset.Text(Looks.Addressees, names + "：");
    }
}
