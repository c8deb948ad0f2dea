using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Catalogue;

/// <summary>处罚目录: every violation that comes with the program (corpus/penalties). Immutable.</summary>
public sealed class PenaltyCatalogue
{
    readonly Dictionary<string, Violation> byKey;
    readonly ILookup<LawProvision, Violation> yielding;
    readonly ILookup<(string Law, ProvisionNumber Article), Violation> byArticle;

    PenaltyCatalogue(IReadOnlyList<Violation> violations)
    {
        Violations = violations;
        byKey = violations.ToDictionary(v => v.Key);
        yielding = violations.Where(v => v.YieldsTo is not null).ToLookup(v => v.YieldsTo!);
        byArticle = violations.ToLookup(v => (TitleKey.Of(v.Penalty.Law), v.Penalty.Place.Article!.Value));
    }

    /// <summary>All of them, law by law, in the order of the articles.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Those that lie beside the program.</summary>
    /// <exception cref="FormatException">A file is wrong; the message names file and line.</exception>
    public static PenaltyCatalogue Load() => Load(CorpusTable.PathOf("penalties"));

    /// <summary>Those of a folder; none where there is no such folder.</summary>
    public static PenaltyCatalogue Load(string folder) => new(Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).AsParallel().AsOrdered().SelectMany(CatalogueFile.Read)]
        : []);

    /// <summary>The violation of an address; null where there is none.</summary>
    public Violation? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The violations that a provision punishes on a day.</summary>
    public IEnumerable<Violation> PunishedBy(LawProvision provision, DateOnly day) => provision.Place.Article is not { } article ? [] :
        byArticle[(TitleKey.Of(provision.Law), article)].Where(v => v.HoldsOn(day) && (provision.Place.Paragraph ?? v.Penalty.Place.Paragraph) == v.Penalty.Place.Paragraph && (provision.Place.Item ?? v.Penalty.Place.Item) == v.Penalty.Place.Item);

    /// <summary>From which day another provision goes before this one; null where none does.</summary>
    public DateOnly? YieldsFrom(Violation violation) => violation.YieldsTo is { Place.Article: { } article } provision
        ? byArticle[(TitleKey.Of(provision.Law), article)].Where(v => provision.Place.Item is null || v.Penalty.Place.Item == provision.Place.Item).Select(v => (DateOnly?)v.From).Min()
        : null;

    /// <summary>What goes behind a provision on a day: lower or older law that punishes the same act.</summary>
    public IEnumerable<Violation> YieldingTo(LawProvision provision, DateOnly day) => yielding[provision].Where(v => v.HoldsOn(day));
}
