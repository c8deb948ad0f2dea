using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>新旧条文对照: two texts article by article, in the order of the newer; a removed article stands where it stood.</summary>
public sealed record VersionComparison(IReadOnlyList<ArticleChange> Articles)
{
    public int Unchanged => Count(ChangeKind.Unchanged);

    public int Added => Count(ChangeKind.Added);

    public int Removed => Count(ChangeKind.Removed);

    public int Changed => Count(ChangeKind.Changed);

    /// <summary>The same words under another number.</summary>
    public int Moved => Count(ChangeKind.Moved);

    /// <summary>增 3 条，删 1 条，改 20 条，移 41 条，未变 5 条.</summary>
    public string Summary => $"增 {Added} 条，删 {Removed} 条，改 {Changed} 条，移 {Moved} 条，未变 {Unchanged} 条";

    /// <summary>Compares the articles of two texts.</summary>
    public static VersionComparison Of(IReadOnlyList<Article> before, IReadOnlyList<Article> after)
    {
        var pairs = ArticlePairing.Pair(before, after);
        var kept = pairs.ToHashSet();
        List<ArticleChange> changes = [];
        var next = 0;
        for (var a = 0; a < after.Count; a++)
        {
            // What was removed stands before the first article that followed it and stayed.
            if (pairs[a] >= next)
                for (; next <= pairs[a]; next++)
                    if (!kept.Contains(next))
                        changes.Add(Removal(before[next]));
            changes.Add(pairs[a] < 0 ? Addition(after[a]) : Pair(before[pairs[a]], after[a]));
        }
        changes.AddRange(before.Index().Skip(next).Where(b => !kept.Contains(b.Index)).Select(b => Removal(b.Item)));
        return new VersionComparison(changes);
    }

    int Count(ChangeKind kind) => Articles.Count(a => a.Kind == kind);

    static ArticleChange Removal(Article article) => new(ChangeKind.Removed, article, null, [new WordRun(article.Text, "", false)]);

    static ArticleChange Addition(Article article) => new(ChangeKind.Added, null, article, [new WordRun("", article.Text, false)]);

    static ArticleChange Pair(Article before, Article after)
    {
        var words = WordComparison.Compare(before.Text, after.Text);
        var kind = words.Any(w => !w.Same) ? ChangeKind.Changed : before.Number == after.Number ? ChangeKind.Unchanged : ChangeKind.Moved;
        return new ArticleChange(kind, before, after, words);
    }
}
