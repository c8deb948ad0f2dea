using KnowledgeBase.Ingestion;
using KnowledgeBase.Library.Importing;

namespace KnowledgeBase.Tests.Library;

/// <summary>Real laws out of ../shared/corpus in a library of their own; the test skips where that folder is missing.</summary>
static class RealLaws
{
    static readonly string[] Folders = ["laws", "laws-current", "rules"];

    /// <summary>The table of effective dates that comes with the program.</summary>
    public static EffectiveDates Dates => EffectiveDates.Read(Path.Combine(SharedCorpus.Root, "corpus", "effective-dates.csv"));

    /// <summary>Imports the corpus files whose path holds one of the words, in path order, known by their path in the corpus.</summary>
    public static async Task<TemporaryLibrary> ImportAsync(EffectiveDates dates, params string[] parts)
    {
        SharedCorpus.Require();
        var library = await TemporaryLibrary.CreateAsync();
        await foreach (var _ in library.Import(dates).ImportAsync(FilesAsync(parts), TestContext.Current.CancellationToken))
        {
        }
        return library;
    }

    static async IAsyncEnumerable<SourceEntry> FilesAsync(string[] parts)
    {
        var corpus = SharedCorpus.Path("corpus");
        var paths = Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(corpus, f), "*.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(corpus, f).Replace('\\', '/')).Where(p => parts.Any(part => p.Contains(part, StringComparison.Ordinal)));
        foreach (var path in paths.Order(StringComparer.Ordinal))
            yield return new SourceEntry(path, new SourceFile(path, await File.ReadAllBytesAsync(Path.Combine(corpus, path), TestContext.Current.CancellationToken)));
    }
}
