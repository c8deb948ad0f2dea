using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>引用公文 (R15), what the library said of citations (R15.1 to R15.3), and the incoming document of a 批复 or 复函 (R16).</summary>
static partial class CitationChecks
{
    const int OpeningParagraphs = 3;

    public static IEnumerable<LintFinding> Check(Manuscript manuscript) => [.. CitedDocuments(manuscript), .. FromTheLibrary(manuscript), .. Incoming(manuscript)];

    static IEnumerable<LintFinding> CitedDocuments(Manuscript manuscript)
    {
        foreach (var line in manuscript.Body)
        {
            foreach (Match match in Untitled().Matches(line.Prose))
                yield return manuscript.Find(GenreRules.CitedDocument, line.Number, $"只引了发文字号“{match.Groups["number"].Value}”", "先引标题，后引发文字号：《……》（……〔……〕……号）");
            foreach (Match match in Unnumbered().Matches(line.Prose))
                yield return manuscript.Find(GenreRules.CitedDocument, line.Number, $"引用“{match.Value}”没有发文字号", "标题后面用圆括号注明发文字号");
        }
    }

    static IEnumerable<LintFinding> FromTheLibrary(Manuscript manuscript)
    {
        // A document does not cite itself by its number, also where a form prints its region before it; and names of abolished organs have a rule of their own (JD-2).
        var own = manuscript.Draft.NumberAsPrinted ?? "";
        foreach (var citation in manuscript.Context.Citations.Where(c => !own.EndsWith(c.Written, StringComparison.Ordinal) && !OrganName.IsOne(c.Written)))
            if (RuleOf(citation.State) is { } rule)
                yield return manuscript.Find(rule, citation.Line, $"{citation.Written}：{citation.Message}", citation.Suggestion);
    }

    static LintRule? RuleOf(CitationState state) => state switch
    {
        CitationState.TextDiffers or CitationState.Malformed => GenreRules.CitationWrong,
        CitationState.Superseded => GenreRules.CitationStale,
        CitationState.NotInCorpus => GenreRules.CitationUnknown,
        _ => null,
    };

    static IEnumerable<LintFinding> Incoming(Manuscript manuscript)
    {
        if (!manuscript.Genre.AnswersDocument)
            yield break;
        var opening = manuscript.Body.Where(l => l.Prose.Length > 20).Take(OpeningParagraphs).ToList();
        var text = string.Concat(opening.Select(l => l.Prose));
        var line = opening.Count > 0 ? opening[0].Number : 0;
        var context = manuscript.Context;
        if (!text.Contains('《', StringComparison.Ordinal) || !DocumentNumber.FindAll(text).Any())
            yield return manuscript.Find(GenreRules.Incoming, line, $"{manuscript.Genre.Written}的开头没有引述来文的标题和发文字号", context.IncomingTitle is { } title ? $"《{title}》（{context.IncomingNumber ?? "发文字号"}）收悉" : "“你单位《关于……的请示（函）》（……〔……〕……号）收悉”");
        else if (context.IncomingNumber is { } number && !text.Contains(number, StringComparison.Ordinal))
            yield return manuscript.Find(GenreRules.Incoming, line, "引述的来文字号与来文不同", $"“{number}”");
    }

    // 按照云应急〔2026〕3号文件要求: a number without its title before it.
    [GeneratedRegex(@"(?<![（(《]|》（)(?:根据|按照|依据|贯彻|落实|执行)(?<number>[\p{IsCJKUnifiedIdeographs}]{2,8}〔[0-9]{4}〕[0-9]{1,5}号)", RegexOptions.CultureInvariant)]
    private static partial Regex Untitled();

    [GeneratedRegex(@"《[^《》]{0,60}关于[^《》]{2,80}的(?:通知|意见|通报|决定|批复|请示|函|复函)》(?![（(]|要求的?[）)])", RegexOptions.CultureInvariant)]
    private static partial Regex Unnumbered();
}
