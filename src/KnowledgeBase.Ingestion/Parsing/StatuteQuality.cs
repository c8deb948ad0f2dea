using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>数据质量 of a statute (a part of a code begins where the part before it ended): gaps and repeats in its article numbers, damaged lines, missing dates.</summary>
static class StatuteQuality
{
    public static IEnumerable<Diagnostic> Judge(Statute statute, bool isPart = false)
    {
        ProvisionNumber? last = null;
        foreach (var article in statute.Articles)
        {
            if (last is { } before)
            {
                if (article.Number.Number > before.Number + 1)
                    yield return new Diagnostic(DiagnosticCode.ArticleGap, Severity.Warning, $"{before} 之后是 {article.Number}，缺 {Missing(before.Number + 1, article.Number.Number - 1)}", article.Line);
                else if (article.Number <= before)
                    yield return new Diagnostic(DiagnosticCode.DuplicateArticle, Severity.Warning, $"{before} 之后又是 {article.Number}", article.Line);
            }
            last = article.Number;
        }
        if (!isPart && statute.Articles.Count > 0 && statute.Articles[0].Number.Number is var first and > 1)
            yield return new Diagnostic(DiagnosticCode.ArticleGap, Severity.Warning, $"第一个条号是 {statute.Articles[0].Number}，缺 {Missing(1, first - 1)}", statute.Articles[0].Line);
        if (statute.VersionDate is null)
            yield return new Diagnostic(DiagnosticCode.NoVersionDate, Severity.Warning, "文件名和题注里都没有日期，版本日期不明");
    }

    static string Missing(int from, int to) => from == to ? new ProvisionNumber(from).ToString() : $"{new ProvisionNumber(from)}至{new ProvisionNumber(to)}";
}
