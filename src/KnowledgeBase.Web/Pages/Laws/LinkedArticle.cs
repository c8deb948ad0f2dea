using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Reading;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>条文 with its references and terms as links and an anchor for every 款, 项 and 目.</summary>
/// <param name="Previous">The article before, for 前条.</param>
/// <param name="Address">Where a place of the same law is.</param>
/// <param name="Permalinks">With a link to itself behind each place.</param>
public sealed record LinkedArticle(Article Article, ProvisionNumber? Previous, IReadOnlyList<DefinedTerm> Terms, Func<ProvisionRef, string> Address, bool Permalinks)
{
    public IReadOnlyList<(Provision Place, IReadOnlyList<MarkedPiece> Pieces)> Places => MarkedText.Of(Article, Previous, Terms);

    /// <summary>The anchor of a place.</summary>
    public static string AnchorOf(Provision place) => Anchors.Of(place.Where, place.Paragraph);

    /// <summary>How a place is set.</summary>
    public static string ClassOf(Provision place) => place.Where switch { { Subitem: not null } => "subitem", { Item: not null } => "item", _ => "para" };
}
