using AngleSharp.Dom;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>The heading of the page that stands over the article.</summary>
static class PageTitle
{
    /// <summary>The heading's text: one that agrees with the page's own title, else its only h1; null where the article speaks for itself.</summary>
    public static string? Find(IDocument page, IElement article)
    {
        var names = page.QuerySelectorAll("title, meta[name=ArticleTitle i], meta[property='og:title' i]")
            .Select(e => WidthFold.Key(e.LocalName == "title" ? e.TextContent : e.GetAttribute("content") ?? "")).Where(k => k.Length > 0).ToList();
        var candidates = page.QuerySelectorAll("h1, h2, h3, h4, [class*=title i], [class*=tit i], [id*=title i], [class*=bt i]")
            .Where(e => !article.Contains(e) && !e.Contains(article) && !Boilerplate.IsInvisible(e))
            .Select(e => (Element: e, Text: LabelLine.Clean(e.TextContent)))
            .Where(c => c.Text.Length is > 4 and < 200)
            .ToList();
        foreach (var (_, text) in candidates)
        {
            var key = WidthFold.Key(text);
            if (names.Exists(name => name.StartsWith(key, StringComparison.Ordinal) && key.Length * 3 >= name.Length))
                return text;
        }
        return candidates.Where(c => c.Element.LocalName == "h1" && !Boilerplate.Is(c.Element)).Select(c => c.Text).ToList() is [var only] ? only : null;
    }
}
