using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>正文定位: finds the element of a page that holds the document, by the names that site systems give it or else by where the text is.</summary>
sealed partial class ArticleFinder(IElement body, CancellationToken cancellationToken)
{
    // Names that the site systems in use at government sites (TRS, UCAP, NFCMS, 博达, 开普, 南威) give to the content area.
    const string ContentNames =
        "#UCAP-CONTENT, #ucapcontent, #zoomcon, #zoom, #info_cont, #article_content, #artcontent, #BodyLabel, #vsb_content, #vsb_content_2, #vsb_content_4, #js_content, #NewsContent, #mainText, #Zoom, #content_body, "
        + ".TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .trs_word, .article-content, .article_content, .articleContent, .info_cont, .pages_content, .Custom_UnionStyle, .article-con, .article_con, .news_content, .newscontent, .news-content, "
        + ".easysite-news-content, .zoomcon, .wzcon, .conTxt, .con_text, .bt-content, .detail-content, .detail_content, .xxgk-content, .xxgk_content, .content-body, .v_news_content, .rich_media_content, .view-content, .gk_content, .wz_content, .main-text";

    // Of less text than this every line may matter.
    const int ShortestArticle = 60;

    readonly Dictionary<IElement, int> letters = [];

    public IElement Find()
    {
        var all = Count(body);
        return Named(all) ?? Densest();
    }

    IElement? Named(int all)
    {
        var named = body.QuerySelectorAll(ContentNames).Where(e => Letters(e) > 0).ToList();
        var best = named.MaxBy(Letters);
        if (best is null || Letters(best) < all * 0.4)
            return null;
        // An article may stand in several areas of the same name side by side.
        if (best.ParentElement is { } parent && named.Exists(e => e != best && e.ParentElement == parent))
            return parent;
        // Of areas inside each other the innermost holds the least besides the article.
        return named.Where(e => best.Contains(e) && Letters(e) >= Letters(best) * 0.97).MinBy(e => e.GetElementsByTagName("*").Length) ?? best;
    }

    // Goes down while one child holds nearly all of the text and what stands beside it says nothing.
    IElement Densest()
    {
        var current = body;
        while (current.Children.Where(c => Letters(c) > 0).MaxBy(Letters) is { } child)
        {
            if (IsText(child) || Letters(child) < Letters(current) * 0.6)
                break;
            var beside = Letters(current) - Letters(child);
            if (beside > 0 && (Letters(child) < ShortestArticle || Before(child).Any(Says) || After(child).Any(c => Says(c) || IsEnd(c))))
                break;
            current = child;
        }
        return current;
    }

    // A list or a table of data is part of an article; a table with one cell that holds everything is a frame around one.
    bool IsText(IElement element) => element.LocalName switch
    {
        "p" or "span" or "font" or "b" or "strong" or "li" or "ul" or "ol" or "dl" or "pre" or "blockquote" => true,
        "table" => element.GetElementsByTagName("td").Select(Letters).DefaultIfEmpty().Max() < Letters(element) * 0.9,
        _ => false,
    };

    static IEnumerable<IElement> Before(IElement element) => element.ParentElement!.Children.TakeWhile(c => c != element);

    static IEnumerable<IElement> After(IElement element) => element.ParentElement!.Children.SkipWhile(c => c != element).Skip(1);

    bool Says(IElement element) => Letters(element) > 0 && element.TextContent.AsSpan().ContainsAny("。；");

    // What stands alone under an article and belongs to it: the date under the signature, the list of attachments.
    bool IsEnd(IElement element) => Letters(element) > 0 && End().IsMatch(element.TextContent);

    [GeneratedRegex(@"[\d〇○零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月|附\s*件\s*[:：\d]")]
    private static partial Regex End();

    int Letters(IElement element) => letters.GetValueOrDefault(element);

    int Count(IElement element)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Boilerplate.IsInvisible(element) || (element != body && Boilerplate.Is(element)))
            return 0;
        var sum = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
                sum += text.Data.Count(char.IsLetter);
            else if (child is IElement inner)
                sum += inner.LocalName == "a" ? 0 : Count(inner);
        }
        return letters[element] = sum;
    }
}
