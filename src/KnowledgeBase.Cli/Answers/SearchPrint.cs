using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Cli.Answers;

/// <summary>The answer to a search for a person to read.</summary>
static class SearchPrint
{
    public static void Write(SearchRequest request, SearchAnswer answer, IReadOnlyList<LawNotice> notices, bool explain, TextWriter output)
    {
        if (answer.Day != request.Day)
            output.WriteLine($"按问题里说的日期 {answer.Day:yyyy-MM-dd} 查\n");
        if (answer.Citation is { } citation)
            Write(citation, notices, output);
        foreach (var document in answer.Numbered)
            output.WriteLine($"{document.DocumentNumber}  {document.Title}\n");
        foreach (var (index, hit) in answer.Hits.Items.Index())
            Write(index + 1, hit, explain, output);
        if (answer.NoHit is { } reason)
            output.WriteLine(answer.Fault?.Explanation ?? reason.InChinese(request.Narrowed));
        if ((answer.Fault?.Corrected ?? answer.Suggestion) is { } meant)
            output.WriteLine($"是不是要查：{meant}");
    }

    static void Write(CitationAnswer citation, IReadOnlyList<LawNotice> notices, TextWriter output)
    {
        var law = citation.Law?.Work.Title ?? citation.Query.Title;
        if (citation.ReadAs is { } title)
            output.WriteLine($"“{citation.Query.Title}”读作《{title}》");
        output.WriteLine(citation.Outcome switch
        {
            CitationOutcome.LawNotHere when citation.KnownGists is { Count: > 0 } gists =>
                $"本库没有《{law}》的正文，下面是 {citation.Known!.Version:yyyy-MM-dd} 文本的条旨，不能引用；用 kb import 导入正文\n" + string.Join('\n', gists.Select(g => $"{g.Place}　{g.Text}{(g.Facts.Length > 0 ? $"（{g.Facts}）" : "")}")),
            CitationOutcome.LawNotHere => $"本库没有《{law}》",
            CitationOutcome.NoSuchArticle => $"《{law}》（{citation.Version?.Key}）没有{citation.Query.Provision.Article}",
            CitationOutcome.TextOfDayNotHere => $"本库没有《{law}》{(citation.Query.VersionYear is { } year ? $"{year} 年" : "当日")}的文本，最接近的是 {citation.Version?.Key}",
            _ => $"《{law}》（{citation.Version?.Key}，{citation.Version?.Status.InChinese()}）",
        });
        NoticePrint.Write(notices, output);
        if (citation.Article is { } page)
            output.WriteLine($"{page.Article.Number}　{page.Article.Text}");
        output.WriteLine();
    }

    static void Write(int place, FoundText hit, bool explain, TextWriter output)
    {
        var text = hit switch
        {
            { Law: { } law } => $"（{law.VersionKey}，{hit.Status?.InChinese()}）",
            { DocumentNumber: { } number } => $"（{number}）",
            _ => "",
        };
        output.WriteLine($"{place,3}. {hit.Title}{hit.Article}{(hit.TextHere ? text : "（正文没有入库，只有条旨）")}");
        if (hit.TextHere)
            output.WriteLine($"     {hit.Excerpt.Text}");
        if (hit.Gist is { } gist)
            output.WriteLine($"     条旨：{gist.Text}{(hit.Gists is [{ Facts.Length: > 0 } only] ? $"（{only.Facts}）" : "")}");
        if (!explain)
            return;
        output.WriteLine($"     为什么：{string.Join("；", hit.Reasons.InChinese())}");
        if (hit.Settled is { } settled)
            output.WriteLine($"     会商答疑：{settled.Question}{(settled.By is { } by ? $"（{by}）" : "")}");
    }
}
