using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>What a page says about itself and not about the document: navigation, share and print buttons, breadcrumb, recommendations, footer.</summary>
static partial class Boilerplate
{
    /// <summary>Elements that hold no text for a reader of the page.</summary>
    public static bool IsInvisible(IElement element) => element.LocalName switch
    {
        "script" or "style" or "noscript" or "template" or "head" or "title" or "meta" or "link" or "iframe" or "object" or "embed" or "svg" or "canvas"
            or "input" or "select" or "button" or "textarea" or "audio" or "video" or "map" or "img" => true,
        _ => HtmlStyle.IsHidden(element),
    };

    /// <summary>True for an element that is not part of any article, inside the content area or outside it.</summary>
    public static bool Is(IElement element)
    {
        if (IsInvisible(element) || element.LocalName is "nav" or "footer" or "aside")
            return true;
        if (element.LocalName is "header" or "ul" or "ol" or "dl" or "div" or "table" && IsLinkList(element))
            return true;
        return element.LocalName is not ("body" or "html" or "article" or "main" or "td" or "tr" or "tbody") && (IsNamedSo(element) || SaysSo(element));
    }

    static bool IsNamedSo(IElement element)
    {
        var names = $"{element.Id} {element.ClassName}";
        // A wrapper of the page often carries such a word too ("print-area", "share-content"); what holds an article is none of these.
        return names.Length > 1 && Names().IsMatch(names) && element.TextContent.Length < 1500 && !Sentence().IsMatch(element.TextContent);
    }

    static bool SaysSo(IElement element)
    {
        if (element.ChildElementCount > 12)
            return false;
        var text = element.TextContent;
        return text.Length < 600 && Phrases().IsMatch(text);
    }

    // Attachments are links too, and they are part of the document.
    static bool IsLinkList(IElement element)
    {
        var links = element.GetElementsByTagName("a");
        if (links.Length < 2)
            return false;
        var (linked, all) = (0, Letters(element.TextContent));
        foreach (var link in links)
        {
            if (Attachment().IsMatch(link.TextContent) || Attachment().IsMatch(link.GetAttribute("href") ?? ""))
                return false;
            linked += Letters(link.TextContent);
        }
        return linked > 0 && linked >= all * 0.7 && !AttachmentWord().IsMatch(element.TextContent);
    }

    static int Letters(string text) => text.Count(char.IsLetter);

    [GeneratedRegex(@"(?<![a-z])(nav|menu|mainnav|breadcrumb|crumb|crumbs|curb|position|location|dqwz|wzdh|share|sharebox|bdshare|bshare|bdsharebuttonbox|print|toolbar|qrcode|qr|ewm|erweima|footer|foot|copyright|banner|sidebar|related|relate|relatednews|recommend|xgwz|xgwj|xgyd|xglj|xgjd|zcjd|prevnext|pager|setfont|fontsize|comment|pinglun|search|login|toptool|gotop|backtop|hotkey|fenxiang|dayin|article-btn|jiucuo)(?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    [GeneratedRegex(@"^\s*((您(现在|当前)?(所在)?的?)?(当前|现在|所在)的?位置\s*[:：>]?|您的位置|首页\s*[>›»]|【?\s*(打\s*印|关\s*闭|返回顶部|收藏|纠错|分享|大\s*中\s*小)|扫一扫|分享到|分享[:：]|用微信.{0,8}扫|手机(端|版)?(查看|阅读|浏览)|字(体|号)(大小)?\s*[:：]|视力保护色|(上|下)一(篇|条|页)\s*[:：]|相关(链接|阅读|新闻|文章|文档|解读|政策|推荐|稿件|信息)\s*[:：]?|推荐阅读|责任编辑\s*[:：]|网站标识码|版权所有|主办单位?[:：]|ICP备)", RegexOptions.IgnoreCase)]
    private static partial Regex Phrases();

    [GeneratedRegex(@"[\u4E00-\u9FFF]{4,}[^。]{20,}。")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\.(docx?|xlsx?|pdf|wps|et|zip|rar|pptx?|ofd|rtf|txt|jpg|png)(\?|$)|附\s*件|附\s*表", RegexOptions.IgnoreCase)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"附\s*件")]
    private static partial Regex AttachmentWord();
}
