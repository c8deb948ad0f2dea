using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>结束语 (R17): each genre has its own, and none has that of another.</summary>
static partial class ClosingChecks
{
    const int LastLines = 8;

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (!manuscript.IsOfficial || manuscript.Genre.Name is not { } genre)
            yield break;
        if (manuscript.Genre.AnswersProposal && manuscript.Body.FirstOrDefault(l => Reporting().IsMatch(l.Prose)) is { } reporting)
            yield return manuscript.Find(GenreRules.Closing, reporting.Number, "对代表、委员用“答复如下”，不用“汇报如下”", "“现答复如下”");
        foreach (var line in manuscript.Body.Where(l => l.Prose.Trim(ManuscriptLine.Blank, ' ', '　').Length > 0).TakeLast(LastLines))
            if (Closing().Match(line.Prose) is { Success: true } match && OwnerOf(match.Value) is { } owners && !owners.Contains(genre, StringComparison.Ordinal))
                yield return manuscript.Find(GenreRules.Closing, line.Number, $"{genre}不用“{match.Value}”结尾", Own(genre));
        if (genre == "请示" && !manuscript.Body.Any(l => Asking().IsMatch(l.Prose)))
            yield return manuscript.Find(GenreRules.Closing, 0, "请示没有请求批示的结束语", Own(genre));
    }

    static string? OwnerOf(string closing) => closing switch
    {
        "特此通知" => "通知",
        "特此报告" or "特此汇报" => "报告",
        "特此请示" => "请示",
        "特此函复" or "特此函达" or "特此致函" or "请予函复" => "函",
        "特此公告" => "公告",
        "特此通告" => "通告",
        "特此通报" => "通报",
        "特此批复" or "此复" => "批复函",
        _ => closing.StartsWith("妥否", StringComparison.Ordinal) || closing.StartsWith("当否", StringComparison.Ordinal) ? "请示" : null,
    };

    static string? Own(string genre) => genre switch
    {
        "请示" => "“妥否，请批示。”",
        "报告" => "“特此报告。”",
        "函" => "“特此函复。”或“请予函复。”",
        "批复" => "“此复。”",
        "通知" or "通报" or "公告" or "通告" => $"“特此{genre}。”，或者不写",
        _ => null,
    };

    [GeneratedRegex("汇报如下|特此汇报", RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();

    [GeneratedRegex("特此(?:通知|报告|汇报|请示|函复|函达|致函|公告|通告|通报|批复)|请予函复|(?<=^|\0|　)此复|[妥当]否，?请(?:批示|批复|审批|审示|指示)", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex("(?:妥否|当否|可否|是否妥当|请予?(?:批示|批复|批准|审批|审定|指示|审示)|特此请示|请.{0,8}(?:批准|批示|批复|审批))", RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
