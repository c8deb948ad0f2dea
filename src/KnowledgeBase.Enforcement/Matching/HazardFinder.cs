using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>找重大事故隐患: which items of the 判定标准 the words may name. A hint for a person: whether an item applies also depends on the trade. Immutable; built once.</summary>
public sealed class HazardFinder
{
    // How much of a field phrase must be said, by weight, before an item is shown.
    const double EnoughOfPhrase = 0.75;

    readonly MajorHazards hazards;
    readonly IReadOnlyList<(MajorHazard Hazard, IReadOnlyList<HashSet<string>> Phrases)> items;
    readonly TermWeights weights;

    public HazardFinder(MajorHazards hazards)
    {
        this.hazards = hazards;
        items = [.. hazards.Items.Select(h => (h, (IReadOnlyList<HashSet<string>>)[.. h.FieldWords.Append(h.Name).Select(Terms.Of)]))];
        weights = new TermWeights(items.Select(i => i.Phrases.SelectMany(p => p).Distinct()));
    }

    /// <summary>The items that the words name, or that go with the violation and share its words; the likeliest first, at most three.</summary>
    public IReadOnlyList<MajorHazard> Find(string text, DateOnly day, Violation violation)
    {
        if (day < hazards.From)
            return [];
        var question = Terms.Of(text);
        return [.. items
            .Select(i => (i.Hazard, Said: i.Phrases.Max(p => p.Where(question.Contains).Sum(weights.Of) / Math.Max(p.Sum(weights.Of), double.Epsilon))))
            .Where(i => i.Said >= (i.Hazard.Penalties.Any(p => IsSame(p, violation.Penalty)) ? EnoughOfPhrase - 0.2 : EnoughOfPhrase))
            .OrderByDescending(i => i.Said).Take(3).Select(i => i.Hazard)];
    }

    static bool IsSame(LawProvision one, LawProvision other) => TitleKey.Of(one.Law) == TitleKey.Of(other.Law) && one.Place.Article == other.Place.Article && one.Place.Item == other.Place.Item;
}
