using KnowledgeBase.Ingestion.Readers.Html;
using KnowledgeBase.Ingestion.Readers.Text;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>A page as saved from a government site: the article and what the page says of it, nothing of the site around it.</summary>
public sealed class HtmlReader(IngestionLimits limits) : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".shtml", ".xhtml"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        using var page = await HtmlPage.ParseAsync(file.Content, limits.MarkupDepth, cancellationToken);
        if (page.Body is not { } body)
            return [];
        if (body.ChildElementCount == 0)
            return [.. TextLines.Split(body.TextContent)];
        var article = new ArticleFinder(body, cancellationToken).Find();
        var text = new List<Block>();
        new HtmlFlow(text, element => element != article && Boilerplate.Is(element), cancellationToken).Add(article);
        if (text.Exists(IsDamaged))
            throw TextDecoder.Damaged("UTF-8 或 GB18030");
        List<Block> blocks = [.. PageFields.OfHead(page)];
        if (article != body)
        {
            var title = PageTitle.Find(page, article);
            // Where a script should have filled in a value, the next line is the title.
            blocks.AddRange(PageFields.Around(body, article, cancellationToken).Where(field => field.Value != title || field.Label is "标题" or "名称"));
            if (title is not null)
                blocks.Add(new TextBlock(title, 0, BlockRole.Heading, BlockAlignment.Center, 1));
        }
        blocks.AddRange(PageFields.Sort(text));
        return blocks;
    }

    static bool IsDamaged(Block block) => block switch
    {
        TextBlock text => text.Text.Contains('\uFFFD', StringComparison.Ordinal),
        TableBlock table => table.Rows.Any(row => row.Any(cell => cell.Contains('\uFFFD', StringComparison.Ordinal))),
        _ => false,
    };
}
