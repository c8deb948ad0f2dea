using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Frame;

/// <summary>Anchors inside a document, in the form of Akoma Ntoso: art_12__para_2__item_1.</summary>
static class Anchors
{
    public static string Of(ProvisionNumber article) => $"art_{article.ToAnchor()}";

    public static string Of(ProvisionNumber article, Paragraph paragraph) => string.Create(CultureInfo.InvariantCulture, $"{Of(article)}__para_{paragraph.Number}");

    public static string Of(ProvisionNumber article, Paragraph paragraph, Item item) => string.Create(CultureInfo.InvariantCulture, $"{Of(article, paragraph)}__item_{item.Number}");

    /// <summary>A place as it is cited; an item of an article of one paragraph is cited without 第一款 and stands in it all the same.</summary>
    /// <param name="paragraph">The paragraph it stands in, where the citation leaves it out.</param>
    public static string Of(ProvisionRef place, int? paragraph = null)
    {
        var number = place.Paragraph ?? paragraph ?? (place.Item is null ? null : 1);
        return string.Create(CultureInfo.InvariantCulture, $"{Of(place.Article ?? default)}{Part("para", number)}{Part("item", place.Item)}{Part("sub", place.Subitem)}");
    }

    public static string OfDivision(int index) => string.Create(CultureInfo.InvariantCulture, $"div_{index + 1}");

    public static string OfLine(int line) => string.Create(CultureInfo.InvariantCulture, $"line_{line}");

    static string Part(string name, int? number) => number is { } n ? string.Create(CultureInfo.InvariantCulture, $"__{name}_{n}") : "";
}
