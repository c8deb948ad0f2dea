using AngleSharp.Dom;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>What the page tells of the document beside its text: meta elements, label tables, attribution lines, the page's own title.</summary>
static class PageFields
{
    // Of a page's meta elements these speak of the document; the others of the site.
    static readonly HashSet<string> DocumentMetas = new(StringComparer.OrdinalIgnoreCase)
    {
        "ArticleTitle", "PubDate", "ContentSource", "SiteName", "SiteDomain", "ColumnName", "ColumnType", "Author", "Source", "Url", "Keywords", "publishdate", "createDate",
        "firstpublishedtime", "lastmodifiedtime", "catalog", "others", "og:title", "og:site_name", "article:published_time", "manuscriptId", "fileNo", "indexNumber",
    };

    /// <summary>Fields of the head.</summary>
    public static IEnumerable<FieldBlock> OfHead(IDocument page)
    {
        if (page.QuerySelector("title")?.TextContent is { } title && !string.IsNullOrWhiteSpace(title))
            yield return new FieldBlock("meta:title", LabelLine.Clean(title), 0);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
            if (name is not null && DocumentMetas.Contains(name) && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content) && seen.Add(name))
                yield return new FieldBlock($"meta:{name}", LabelLine.Clean(content), 0);
        }
    }

    /// <summary>Fields that stand around the article, e.g. in a box above it.</summary>
    public static IEnumerable<FieldBlock> Around(IElement body, IElement article, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        new HtmlFlow(blocks, element => ReferenceEquals(element, article) || Boilerplate.IsInvisible(element), cancellationToken).Add(body);
        return WithLabelsAlone(blocks);
    }

    /// <summary>Takes the attribution lines out of the head of the article, where no sentence has been said yet.</summary>
    public static IEnumerable<Block> Sort(IReadOnlyList<Block> article)
    {
        var inHead = true;
        foreach (var block in article)
        {
            var text = (block as TextBlock)?.Text ?? "";
            inHead &= block is not TableBlock && !(text.Length > 40 && text.TrimEnd() is [.., '。' or '：' or '；']);
            var fields = inHead && text.Length is > 0 and < 200 ? LabelLine.Fields(text, block.Line) : [];
            if (fields.Count > 0 && (fields.Count > 1 || fields[0].Label.Length > 2))
            {
                foreach (var field in fields.Where(f => f.Value.Length > 0))
                    yield return field;
            }
            else
            {
                yield return block;
            }
        }
    }

    // Where label and value are blocks of their own, the value is the next line.
    static IEnumerable<FieldBlock> WithLabelsAlone(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is FieldBlock field)
            {
                yield return field;
                continue;
            }
            if (blocks[i] is not TextBlock { Text.Length: < 400 } line)
                continue;
            var fields = LabelLine.Fields(line.Text, 0);
            if (fields is [{ Value.Length: 0 } alone])
            {
                if (!DocumentLabels.IsControl(alone.Label) && i + 1 < blocks.Count && blocks[i + 1] is TextBlock { Text.Length: < 120 } value && !DocumentLabels.LooksLikeLabel(value.Text) && LabelLine.Fields(value.Text, 0).Count == 0)
                    yield return alone with { Value = LabelLine.Clean(value.Text) };
                continue;
            }
            foreach (var found in fields.Where(f => f.Value.Length > 0))
                yield return found;
        }
    }
}
