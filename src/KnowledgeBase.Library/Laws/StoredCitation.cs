using KnowledgeBase.Legal;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Laws;

/// <summary>A citation between its value and its row.</summary>
static class StoredCitation
{
    public static Citation ToCitation(this CitationRow row)
    {
        var article = row.Article is { } number ? new ProvisionNumber(number, row.ArticleSuffix) : (ProvisionNumber?)null;
        var to = row.ToArticle is { } end ? new ProvisionNumber(end, row.ToArticleSuffix) : (ProvisionNumber?)null;
        var provision = article is null && row.Paragraph is null && row.Item is null ? null : new ProvisionRef(article, row.Paragraph, row.Item, row.Subitem, to);
        return new Citation(row.Title, provision, DocumentNumber.TryParse(row.DocumentNumber, out var documentNumber) ? documentNumber : null, row.Start, row.Length);
    }

    /// <param name="inArticle">The position of the article it stands in.</param>
    public static CitationRow ToRow(this Citation citation, int ordinal, int? inArticle) => new()
    {
        Ordinal = ordinal,
        InArticle = inArticle,
        Title = citation.Title,
        TitleKey = citation.Title is { } title ? TitleKey.Of(title) : null,
        Article = citation.Provision?.Article?.Number,
        ArticleSuffix = citation.Provision?.Article?.Suffix ?? 0,
        ToArticle = citation.Provision?.ToArticle?.Number,
        ToArticleSuffix = citation.Provision?.ToArticle?.Suffix ?? 0,
        Paragraph = citation.Provision?.Paragraph,
        Item = citation.Provision?.Item,
        Subitem = citation.Provision?.Subitem,
        DocumentNumber = citation.DocumentNumber?.ToString(),
        Start = citation.Start,
        Length = citation.Length,
    };
}
