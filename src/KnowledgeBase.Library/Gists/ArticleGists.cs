using KnowledgeBase.Legal;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Gists;

/// <summary>Every gist that comes with the program (corpus/gists). Immutable.</summary>
public sealed class ArticleGists
{
    readonly Dictionary<(string Key, DateOnly Version), LawGists> byVersion;

    ArticleGists(IReadOnlyList<LawGists> laws) => (Laws, byVersion) = (laws, laws.ToDictionary(l => (l.Key, l.Version)));

    /// <summary>No gists.</summary>
    public static ArticleGists None { get; } = new([]);

    /// <summary>The laws, by title.</summary>
    public IReadOnlyList<LawGists> Laws { get; }

    /// <summary>Those that lie beside the program.</summary>
    /// <exception cref="FormatException">A file is wrong; the message names file and line.</exception>
    public static ArticleGists Load() => Load(CorpusTable.PathOf("gists"), CorpusTable.PathOf("penalties"), EffectiveDates.Load());

    /// <summary>Those of a folder; none where there is no such folder.</summary>
    /// <param name="penalties">The folder of the penalty catalogue: its field words find the articles beside the gists' own.</param>
    public static ArticleGists Load(string folder, string penalties, EffectiveDates dates)
    {
        if (!Directory.Exists(folder))
            return None;
        var words = ViolationWords.Load(penalties);
        return new([.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(GistFile.Read)
            .Select(law => law with { From = dates.Of(law.Key, law.Version) ?? law.Version, ViolationWords = words[law.Key].ToLookup(w => w.Article, w => w.Word) })]);
    }

    /// <summary>The gists of a version of a law; null where there are none, also where there are some of another version: the words may have changed.</summary>
    public LawGists? Of(string title, DateOnly? version) => version is { } date ? byVersion.GetValueOrDefault((TitleKey.Of(title), date)) : null;

    /// <summary>The gists of an article in a version of a law.</summary>
    public IReadOnlyList<Gist> Of(string title, DateOnly? version, ProvisionNumber? article) => article is { } number ? Of(title, version)?.Of(number) ?? [] : [];

    /// <summary>The law that a name as typed means, among those with gists, in the version of a day; null where the gists are of a later one.</summary>
    public LawGists? Named(string typed, LawNames names, DateOnly day)
    {
        HashSet<string> keys = [TitleKey.Of(typed), .. names.Resolve(typed).Select(n => TitleKey.Of(n.Law))];
        return Laws.Where(l => keys.Contains(l.Key) && l.From <= day).MaxBy(l => l.From);
    }
}
