using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws;

/// <summary>A law, or an article of one, as a person names it: 安全生产法第九十七条, 《安全生产法》 97, 民法典.</summary>
public sealed partial record LawReference(string Title, ProvisionNumber? Article)
{
    /// <summary>Reads a title, with or without 《》, and the article after it, written out or as a number.</summary>
    public static LawReference Parse(string text)
    {
        var match = TitleAndArticle().Match(text.Trim());
        return match.Success && ProvisionNumber.TryParse(match.Groups["article"].Value, out var article)
            ? new LawReference(Bare(match.Groups["title"].Value), article)
            : new LawReference(Bare(text), null);
    }

    /// <summary>The title and an article given apart from it; false when the article cannot be read.</summary>
    public static bool TryParse(string title, string? article, out LawReference reference)
    {
        reference = Parse(title);
        if (article is null)
            return true;
        var isNumber = ProvisionNumber.TryParse(article, out var number);
        reference = new LawReference(Bare(title), number);
        return isNumber;
    }

    static string Bare(string title) => title.Trim() is ['《', .. var inner, '》'] ? inner : title.Trim();

    [GeneratedRegex(@"^(?<title>.+?)[ \u3000]*(?<article>第[零〇一二三四五六七八九十百千0-9]+条(?:之[一二三四五六七八九十]+)?|(?<=[ \u3000》])[0-9]{1,4}(?:-[0-9]{1,3})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndArticle();
}
