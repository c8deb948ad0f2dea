using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Library.Collecting;

/// <summary>A collected article with its text; what has gone from the store since is told by <see cref="CollectionReader"/>.</summary>
public sealed record CollectedArticle(CollectedKey Key, WorkSummary Work, VersionSummary Version, Article Article)
{
    /// <summary>《中华人民共和国安全生产法》第九十七条.</summary>
    public string Citation => $"《{Work.Title}》{Article.Number}";

    /// <summary>2021-06-10 文本，2021-09-01 起施行，现行有效.</summary>
    public string VersionLine =>
        $"{(Version.VersionDate is { } date ? $"{date:yyyy-MM-dd} 文本" : "日期不详的文本")}，{(Version.EffectiveDate is { } effective ? $"{effective:yyyy-MM-dd} 起施行，" : "")}{Version.Status.InChinese()}";
}

/// <summary>What was collected, in order.</summary>
/// <param name="Gone">What is no longer in the store.</param>
public sealed record CollectedArticles(IReadOnlyList<CollectedArticle> Articles, IReadOnlyList<CollectedKey> Gone)
{
    /// <summary>Neighbours of one version of one law together, for headings.</summary>
    public IEnumerable<IReadOnlyList<CollectedArticle>> ByLaw()
    {
        for (int start = 0, end; start < Articles.Count; start = end)
        {
            for (end = start + 1; end < Articles.Count && Articles[end].Version.Id == Articles[start].Version.Id;)
                end++;
            yield return [.. Articles.Skip(start).Take(end - start)];
        }
    }

    /// <summary>All of it as plain text: law, version, articles with their citations.</summary>
    public string ToPlainText() => string.Join('\n', ByLaw().Select(law =>
        $"{law[0].Work.Title}（{law[0].VersionLine}）\n\n" + string.Concat(law.Select(a => $"{a.Article.Number}　{a.Article.Text}\n（{a.Citation}）\n\n"))));
}
