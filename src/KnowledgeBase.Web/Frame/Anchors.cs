using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Frame;

/// <summary>Anchors inside a document, in the form of Akoma Ntoso: art_12__para_2__item_1.</summary>
static class Anchors
{
    public static string Of(ProvisionNumber article) => $"art_{article.ToAnchor()}";

    public static string Of(ProvisionNumber article, Paragraph paragraph) => string.Create(CultureInfo.InvariantCulture, $"{Of(article)}__para_{paragraph.Number}");

    public static string Of(ProvisionNumber article, Paragraph paragraph, Item item) => string.Create(CultureInfo.InvariantCulture, $"{Of(article, paragraph)}__item_{item.Number}");

    public static string OfDivision(int index) => string.Create(CultureInfo.InvariantCulture, $"div_{index + 1}");

    public static string OfLine(int line) => string.Create(CultureInfo.InvariantCulture, $"line_{line}");
}
