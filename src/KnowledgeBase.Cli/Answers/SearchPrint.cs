using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Cli.Answers;

/// <summary>The answer to a search for a person to read.</summary>
static class SearchPrint
{
    public static void Write(SearchAnswer answer, TextWriter output)
    {
        if (answer.Citation is { } citation)
            Write(citation, output);
        foreach (var document in answer.Numbered)
            output.WriteLine($"{document.DocumentNumber}  {document.Title}\n");
        foreach (var (index, hit) in answer.Hits.Items.Index())
            output.WriteLine($"{index + 1,3}. {hit.Title}{hit.Article}{(hit.Law is { } law ? $"（{law.VersionKey}）" : hit.DocumentNumber is { } number ? $"（{number}）" : "")}\n     {hit.Excerpt.Text}");
        if (answer.NoHit is { } reason)
            output.WriteLine(answer.Fault?.Explanation ?? Words(reason));
        if (answer.Fault?.Corrected is { } corrected)
            output.WriteLine($"是不是要查：{corrected}");
    }

    static void Write(CitationAnswer citation, TextWriter output)
    {
        var law = citation.Law?.Work.Title ?? citation.Query.Title;
        output.WriteLine(citation.Outcome switch
        {
            CitationOutcome.LawNotHere => $"本库没有《{law}》",
            CitationOutcome.NoSuchArticle => $"《{law}》（{citation.Version?.Key}）没有{citation.Query.Provision.Article}",
            CitationOutcome.TextOfDayNotHere => $"本库没有《{law}》当日的文本，最接近的是 {citation.Version?.Key}",
            _ => $"《{law}》（{citation.Version?.Key}）",
        });
        if (citation.Article is { } page)
            output.WriteLine($"{page.Article.Number}　{page.Article.Text}");
        output.WriteLine();
    }

    static string Words(NoHitReason reason) => reason switch
    {
        NoHitReason.LawNotHere => "这部法规不在本库；这不等于没有这样的规定",
        NoHitReason.WrongSyntax => "这个问题读不懂",
        _ => "本库没有与之相关的条文",
    };
}
