using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>附件 (R19): 附件说明 and what follows name the same things, and what the text refers to is there; its punctuation is BD-9.</summary>
static partial class AttachmentChecks
{
    public static readonly LintRule Note = new("BD-9", "附件说明", RuleStrength.Required, "GB/T 9704-2012 7.3.4");
    public static readonly LintRule NoteTitles = new("BD-9.1", "附件说明不加书名号", RuleStrength.Practice, "GB/T 9704-2012 7.3.4 的惯例");

    public static IEnumerable<LintFinding> Check(Manuscript manuscript) => [.. Agreement(manuscript), .. Mentions(manuscript), .. Notes(manuscript)];

    static IEnumerable<LintFinding> Agreement(Manuscript manuscript)
    {
        var (names, texts) = (manuscript.Draft.Attachments, manuscript.Draft.AttachedTexts);
        if (texts.Count == 0)
            yield break;
        if (texts.Count != names.Count)
            yield return manuscript.Find(GenreRules.Attachments, manuscript.LineOf(texts[^1].Title), $"附件说明列了 {names.Count} 个附件，文后有 {texts.Count} 个", "逐一对应");
        else
            foreach (var (text, name) in texts.Zip(names).Where(p => WidthFold.Key(p.First.Title) != WidthFold.Key(p.Second)))
                yield return manuscript.Find(GenreRules.Attachments, manuscript.LineOf(text.Title), $"附件的标题“{text.Title}”与附件说明“{name}”不一致", $"“{name}”");
        foreach (var (index, text) in texts.Index().Where(t => t.Item.Number is { } number && number != t.Index + 1))
            yield return manuscript.Find(GenreRules.Attachments, manuscript.LineOf(text.Title), $"第 {index + 1} 个附件标的是“{text.Label}”", $"“附件{index + 1}”");
    }

    static IEnumerable<LintFinding> Mentions(Manuscript manuscript)
    {
        var count = Math.Max(manuscript.Draft.Attachments.Count, manuscript.Draft.AttachedTexts.Count);
        foreach (var line in manuscript.Body.Where(l => l.Kind is LineKind.Text))
            foreach (Match match in Mention().Matches(line.Prose))
            {
                var number = match.Groups["n"] is { Success: true } n ? int.Parse(n.ValueSpan, CultureInfo.InvariantCulture) : 0;
                if (count == 0 || number > count)
                    yield return manuscript.Find(GenreRules.Attachments, line.Number, count == 0 ? $"正文写了“{match.Value}”，而没有附件" : $"正文写了“{match.Value}”，而附件只有 {count} 个", "补上附件说明和附件，或者删去");
            }
    }

    // 附件：1.甲。 and the numbered lines under it.
    static IEnumerable<LintFinding> Notes(Manuscript manuscript)
    {
        var within = false;
        foreach (var line in manuscript.Body)
        {
            var text = line.Prose.Trim(ManuscriptLine.Blank, ' ', '　', '\t');
            if (text.Length == 0)
                continue;
            var head = Head().Match(text);
            within = head.Success || (within && Item().IsMatch(text));
            if (!within)
                continue;
            if (AfterName().Match(text) is { Success: true } mark)
            {
                var at = line.Prose.IndexOf(text, StringComparison.Ordinal) + mark.Index;
                yield return manuscript.Find(Note, line.Number, $"附件名称后面不加标点“{mark.Value}”", $"“{text[..mark.Index]}”", new TextEdit(line.Number, at, mark.Length, ""));
            }
            if (Titled().IsMatch(text))
                yield return manuscript.Find(NoteTitles, line.Number, "附件名称一般不加书名号", $"“{text.Replace("《", "", StringComparison.Ordinal).Replace("》", "", StringComparison.Ordinal)}”");
        }
    }

    [GeneratedRegex(@"(?:详见|参见|(?<![所常可看意预罕])见)附件[ ]?(?<n>[0-9]{1,2})?", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex("^附件\\s*[：:]\\s*(?=\\S|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Head();

    [GeneratedRegex(@"^[0-9]{1,2}\s*[.．、]", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex("(?<=[^：:])[。；，、;,]$", RegexOptions.CultureInvariant)]
    private static partial Regex AfterName();

    [GeneratedRegex(@"^(?:附件\s*[：:]\s*)?(?:[0-9]{1,2}\s*[.．、]\s*)?《[^》]*》$", RegexOptions.CultureInvariant)]
    private static partial Regex Titled();
}
