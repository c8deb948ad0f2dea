using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Querying.Language;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Search.Indexing;

/// <summary>索引快照: an immutable index, safe for any number of readers; derived data that can be built from the store again at any time.</summary>
public sealed class SearchSnapshot
{
    readonly Lazy<IReadOnlyList<string>> lawTitles;

    internal SearchSnapshot(TermIndex terms, Vocabulary vocabulary, TextTable texts, GistField gists, long totalLength, Bm25? weights = null)
    {
        (Terms, Vocabulary, Texts, Gists, TotalLength) = (terms, vocabulary, texts, gists, totalLength);
        Weights = weights ?? new Bm25(texts.Count, totalLength);
        lawTitles = new(texts.LawTitles);
    }

    /// <summary>An index of nothing, for the time before the first is built.</summary>
    public static SearchSnapshot Empty { get; } = new SearchIndexBuilder().Build();

    /// <summary>How many texts it holds.</summary>
    public int Count => Texts.Count;

    /// <summary>How many different terms it holds.</summary>
    public int TermCount => Terms.Keys.Length;

    /// <summary>The titles of the laws it holds articles of, each once.</summary>
    public IReadOnlyList<string> LawTitles => lawTitles.Value;

    internal TermIndex Terms { get; }

    internal Vocabulary Vocabulary { get; }

    internal TextTable Texts { get; }

    internal GistField Gists { get; }

    internal long TotalLength { get; }

    internal Bm25 Weights { get; }

    /// <summary>How many texts hold the term of a token.</summary>
    internal int TextCountOf(string folded, Token token) =>
        Vocabulary.Find(folded, token) is { } key && Terms.Find(key) is >= 0 and var place ? TextCountAt(place) : 0;

    /// <summary>How many texts hold a term, in whichever field.</summary>
    internal int TextCountAt(int place) => Terms.TextCounts[place] + Gists.OnlyIn(place);

    /// <summary>In how many texts some characters stand one after the other; counted no further than <paramref name="most"/>.</summary>
    public int TextsHolding(string characters, int most)
    {
        var folded = TextAnalyzer.Fold(characters);
        return new ExpressionMatcher(this).Candidates(folded).Where(text => Texts.Characters[text].Contains(folded, StringComparison.Ordinal)).Take(most).Count();
    }

    /// <summary>Reads a saved snapshot; null when there is none, or it is of another format, or damaged.</summary>
    /// <param name="stamp">What <see cref="Save"/> was told of the state of the store; empty without a snapshot.</param>
    public static SearchSnapshot? TryLoad(string path, out string stamp) => SnapshotFile.TryRead(path, out stamp);

    /// <summary>Writes the snapshot beside its place and renames it there, so that a reader never sees half of it.</summary>
    /// <param name="stamp">The state of the store it was built from.</param>
    public void Save(string path, string stamp) => SnapshotFile.Write(this, path, stamp);
}
