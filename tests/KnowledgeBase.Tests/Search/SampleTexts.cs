using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Tests.Search;

/// <summary>Made-up texts with a vocabulary small enough that terms repeat.</summary>
static class SampleTexts
{
    const string Characters = "安全生产经营单位主要负责人罚款监督管理消防应急预案演练隐患排查abc12 ，。";

    public static IReadOnlyList<IndexedText> Random(int count, int seed = 3)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new IndexedText(new TextKey(1000 + i, i % 9), new TextFacets(TextKind.Article, i % 7, Region: i % 3 == 0 ? "云川市" : null), Words(random, 5), Words(random, random.Next(0, 120))))];
    }

    public static string Words(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Characters[random.Next(Characters.Length)]));

    public static SearchSnapshot Index(params IEnumerable<IndexedText> texts)
    {
        var builder = new SearchIndexBuilder();
        foreach (var text in texts)
            builder.Add(text);
        return builder.Build();
    }

    public static SearchSnapshot Index(params string[] bodies) => Index(bodies.Select((body, i) => new IndexedText(new TextKey(i), default, "", body)));

    public static IReadOnlyList<SearchHit> Find(this SearchSnapshot snapshot, string question, int limit = 10, Func<TextFacets, bool>? filter = null)
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(snapshot));
        return index.Find(new SearchQuery(question, limit, filter));
    }
}
