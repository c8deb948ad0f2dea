using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Querying.Names;

/// <summary>A law that the index holds articles of.</summary>
/// <param name="Key">The title as titles are compared.</param>
public sealed record CataloguedLaw(long Work, string Title, string Key, LevelOfAuthority? Level, string? Region, IReadOnlyList<CataloguedText> Texts)
{
    /// <summary>The articles of the text that counts on a day, in order; of the newest text where none does.</summary>
    public IReadOnlyList<ProvisionNumber> ArticlesOn(DateOnly day)
    {
        var counting = Texts.Where(t => t.Counts(day)).ToList();
        var asked = counting.Count > 0 ? counting : [.. Texts.Where(t => t.From == Texts.Max(other => other.From))];
        return asked is [var only] ? only.Articles : [.. asked.SelectMany(t => t.Articles).Distinct().Order()];
    }
}

/// <summary>A version of a law, or a part of one, with the days it counts and its articles.</summary>
public sealed record CataloguedText(DateOnly? From, DateOnly? Until, IReadOnlyList<ProvisionNumber> Articles)
{
    internal bool Counts(DateOnly day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);
}

/// <summary>An official document that the index holds.</summary>
/// <param name="Number">发文字号.</param>
public sealed record CataloguedDocument(string Title, string Key, string? Number)
{
    /// <summary>The number's characters and digits alone, as numbers are compared while they are being typed.</summary>
    public string? NumberKey { get; } = Number is null ? null : KeyOf(Number);

    /// <summary>云应急〔2025〕12号 and 云应急(2025)12 begin alike.</summary>
    public static string KeyOf(string number) => string.Concat(WidthFold.Fold(number).Where(char.IsLetterOrDigit));
}

/// <summary>索引目录: the laws with their articles and the documents that an index holds. Read from the index itself, so that it needs no store and no build of its own.</summary>
public sealed record IndexCatalogue(IReadOnlyList<CataloguedLaw> Laws, IReadOnlyList<CataloguedDocument> Documents)
{
    /// <summary>Reads all of a state: some milliseconds for a full corpus. What the live part has anew counts in its place.</summary>
    public static IndexCatalogue Of(IndexState state)
    {
        var laws = new Dictionary<long, (TextFacets Facets, List<CataloguedText> Texts)>();
        List<CataloguedDocument> documents = [];
        Read(state.Main, state.Replaced.Contains, laws, documents);
        Read(state.Live, _ => false, laws, documents);
        return new IndexCatalogue(
            [.. laws.Select(l => new CataloguedLaw(l.Key, l.Value.Facets.Title!, TitleKey.Of(l.Value.Facets.Title!), l.Value.Facets.Level, l.Value.Facets.Region, l.Value.Texts))],
            [.. documents.DistinctBy(d => (d.Title, d.Number))]);
    }

    static void Read(SearchSnapshot part, Func<long, bool> gone, Dictionary<long, (TextFacets Facets, List<CataloguedText> Texts)> laws, List<CataloguedDocument> documents)
    {
        var texts = part.Texts;
        // The texts of a document stand together.
        for (int first = 0, end; first < texts.Count; first = end)
        {
            for (end = first + 1; end < texts.Count && texts.Documents[end] == texts.Documents[first];)
                end++;
            if (gone(texts.Documents[first]) || texts.FacetsOf(first) is not { Title: { Length: > 0 } title } facets)
                continue;
            if (facets.Kind == TextKind.Document)
            {
                documents.Add(new CataloguedDocument(title, TitleKey.Of(title), facets.DocumentNumber));
                continue;
            }
            if (!laws.TryGetValue(facets.Work, out var law))
                laws.Add(facets.Work, law = (facets, []));
            law.Texts.Add(new CataloguedText(facets.From, facets.Until, Articles(texts, first, end)));
        }
    }

    static List<ProvisionNumber> Articles(TextTable texts, int first, int end)
    {
        List<ProvisionNumber> articles = new(end - first);
        for (var text = first; text < end; text++)
            if (texts.Provisions[text] is > 0 and var packed)
                articles.Add(new ProvisionNumber(packed >> 8, packed & 0xFF));
        articles.Sort();
        return articles;
    }
}
