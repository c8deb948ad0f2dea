using AngleSharp.Html.Parser;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>A piece of HTML inside another format.</summary>
static class HtmlFragment
{
    // The same guard as for whole pages; a fragment in a text is never this deep.
    const int MaxDepth = 200;

    public static IReadOnlyList<Block> Read(string html, int line)
    {
        if (HtmlNesting.IsDeeper(html, MaxDepth * 5))
            throw HtmlPage.TooDeep();
        var page = new HtmlParser().ParseDocument(html);
        if (page.Body is null)
            return [];
        if (HtmlPage.IsDeeper(page, MaxDepth))
            throw HtmlPage.TooDeep();
        var blocks = new List<Block>();
        new HtmlFlow(blocks, Boilerplate.IsInvisible, CancellationToken.None).Add(page.Body);
        return [.. blocks.Select(block => block with { Line = line })];
    }
}
