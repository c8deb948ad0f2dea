using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Reading;

/// <summary>本法第…条, 本条, 前条, 前款, 前项: what a place in a law points at in the same law.</summary>
public static class InnerReferences
{
    /// <summary>The references in the words of a place, in order.</summary>
    /// <param name="previous">The article before, for 前条.</param>
    public static IReadOnlyList<InnerReference> Find(Provision place, ProvisionNumber? previous)
    {
        List<InnerReference> found = [];
        foreach (var citation in OwnReferences.Find(place.Text))
            Add(citation, citation.Provision!);
        foreach (var citation in CitationFinder.Find(place.Text).Where(c => c.IsInternal && c.Provision?.Article is null))
            if (Target(citation, place, previous) is { } target)
                Add(citation, target);
        return [.. found.OrderBy(f => f.Start)];

        void Add(Citation citation, ProvisionRef target) => found.Add(new InnerReference(citation.Start, citation.Length, target));
    }

    static ProvisionRef? Target(Citation citation, Provision place, ProvisionNumber? previous)
    {
        var (own, within) = (citation.Own, citation.Provision);
        return own switch
        {
            "本条" => new ProvisionRef(place.Where.Article, within?.Paragraph, within?.Item, within?.Subitem),
            "前条" when previous is not null => new ProvisionRef(previous, within?.Paragraph, within?.Item, within?.Subitem),
            "前款" when place.Paragraph > 1 => new ProvisionRef(place.Where.Article, place.Paragraph - 1, within?.Item, within?.Subitem),
            "前两款" when place.Paragraph > 2 => new ProvisionRef(place.Where.Article, place.Paragraph - 2),
            "前项" when place.Where.Item > 1 => new ProvisionRef(place.Where.Article, place.Where.Paragraph, place.Where.Item - 1),
            _ => null,
        };
    }
}

/// <summary>A reference within one law, with where it stands in the words of its place.</summary>
public sealed record InnerReference(int Start, int Length, ProvisionRef Target);
