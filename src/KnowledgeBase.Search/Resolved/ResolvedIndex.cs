using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Resolved;

/// <summary>Resolved questions made ready to be asked, over one snapshot. Immutable; safe for concurrent use.</summary>
public sealed class ResolvedIndex
{
    const int Nearest = 40;

    readonly IReadOnlyList<(ResolvedQuestion Question, int[] Texts)> settled;
    readonly SearchSnapshot questions, asked, articles;
    readonly int[] askedTexts;
    readonly float[] ownScores;
    readonly WordAssociation words;
    readonly Dictionary<int, int> usage = [];
    readonly Dictionary<long, int> lawUsage = [];

    /// <summary>Takes the questions whose articles the snapshot holds; the others are left aside.</summary>
    public ResolvedIndex(IEnumerable<ResolvedQuestion> resolved, SearchSnapshot articles)
    {
        this.articles = articles;
        var places = new ArticlePlaces(articles);
        settled = [.. resolved.Select(q => (q, q.Articles.SelectMany(places.Find).Distinct().ToArray())).Where(q => q.Item2.Length > 0)];
        questions = Index(settled.Select(s => s.Question.Question));
        var byText = settled.SelectMany(s => s.Texts, (s, text) => (text, s.Question.Question)).GroupBy(s => s.text, s => s.Question).ToList();
        askedTexts = [.. byText.Select(g => g.Key)];
        asked = Index(byText.Select(g => string.Join('\n', g)));
        ownScores = [.. settled.Select((s, i) => Math.Max(1e-3f, Scores(questions, s.Question.Question, 1, text => text == i).FirstOrDefault().Score))];
        words = new WordAssociation([.. settled.SelectMany(s => s.Texts, (s, text) => (TextAnalyzer.Fold(s.Question.Question), articles.Texts.Characters[text].ToString()))]);
        foreach (var (_, texts) in settled)
            CountUsage(texts);
    }

    /// <summary>How many resolved questions answer.</summary>
    public int Count => settled.Count;

    /// <summary>How many of the questions have an article that a snapshot holds.</summary>
    public static int KnownIn(IEnumerable<ResolvedQuestion> resolved, SearchSnapshot articles)
    {
        var places = new ArticlePlaces(articles);
        return resolved.Count(q => q.Articles.Any(a => places.Find(a).Any()));
    }

    internal TaughtAnswer? About(string question)
    {
        var near = Scores(questions, question, Nearest, null);
        if (near.Length == 0)
            return null;
        var whole = QueryTerms.Read(question, articles, articles).Terms.Sum(t => t.Weight) / 2;
        List<(ResolvedQuestion, int[], float)> nearest =
            [.. near.Select(n => (settled[n.Text].Question, settled[n.Text].Texts, 2 * n.Score / (ownScores[n.Text] + Math.Max(1, whole))))];
        var askedBest = Scores(asked, question, askedTexts.Length, null).ToDictionary(a => askedTexts[a.Text], a => a.Score / Math.Max(1, whole * 2));
        return new TaughtAnswer(articles, nearest, askedBest, usage, lawUsage, words.Read(TextAnalyzer.Fold(question)));
    }

    void CountUsage(int[] texts)
    {
        foreach (var text in texts)
        {
            usage[text] = usage.GetValueOrDefault(text) + 1;
            var law = articles.Texts.Works[text];
            lawUsage[law] = lawUsage.GetValueOrDefault(law) + 1;
        }
    }

    (float Score, int Text)[] Scores(SearchSnapshot index, string question, int limit, Func<int, bool>? passes) =>
        Scorer.Best(index, QueryTerms.Read(question, index, articles), Math.Min(limit, index.Count), passes);

    static SearchSnapshot Index(IEnumerable<string> texts)
    {
        var builder = new SearchIndexBuilder();
        foreach (var text in texts)
            builder.Add(new IndexedText(new TextKey(builder.Count), default, "", text));
        return builder.Build();
    }
}

/// <summary>Where a snapshot has the articles that resolved questions name.</summary>
sealed class ArticlePlaces
{
    readonly ILookup<(string, int), int> places;

    public ArticlePlaces(SearchSnapshot articles)
    {
        var keys = articles.Texts.Titles.Names.Select(TitleKey.Of).ToArray();
        places = Enumerable.Range(0, articles.Count)
            .Where(text => articles.Texts.Titles.Numbers[text] > 0)
            .ToLookup(text => (keys[articles.Texts.Titles.Numbers[text] - 1], articles.Texts.Provisions[text]));
    }

    public IEnumerable<int> Find(ResolvedArticle article) => places[(TitleKey.Of(article.Law), TextTable.Packed(article.Article))];
}
