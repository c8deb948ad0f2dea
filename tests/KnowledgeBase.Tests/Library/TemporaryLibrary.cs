using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Store;
using KnowledgeBase.Tests.Store;

namespace KnowledgeBase.Tests.Library;

/// <summary>A data folder of its own, with the way in and the ways out.</summary>
public sealed class TemporaryLibrary : IDisposable
{
    readonly TemporaryStore temporary;

    TemporaryLibrary(TemporaryStore temporary) => this.temporary = temporary;

    public static DateOnly Today => new(2026, 6, 1);

    public CorpusStore Store => temporary.Store;

    public Originals Originals => new(Path.Combine(temporary.Folder, "originals"));

    public LawCatalogue Laws => new(Store);

    public LawReader LawTexts => new(Store);

    public VersionComparer Comparer => new(Laws, LawTexts);

    public LawNotices Notices => new(Store, Laws, RelatedLaws.Read(Path.Combine(SharedCorpus.Root, "corpus", "related-laws.csv")));

    public DocumentCatalogue Documents => new(Store);

    public DocumentReader DocumentTexts => new(Store);

    public DataQuality Quality => new(Store);

    public static async Task<TemporaryLibrary> CreateAsync() => new(await TemporaryStore.CreateAsync());

    /// <summary>Imports texts as files of these paths.</summary>
    public Task<IReadOnlyList<ImportedFile>> ImportAsync(params (string Path, string Text)[] files) => ImportAsync(EffectiveDates.None, files);

    public async Task<IReadOnlyList<ImportedFile>> ImportAsync(EffectiveDates dates, params (string Path, string Text)[] files)
    {
        List<ImportedFile> imported = [];
        await foreach (var file in Import(dates).ImportAsync(Source(files), TestContext.Current.CancellationToken))
            imported.Add(file);
        return imported;
    }

    public CorpusImport Import(EffectiveDates? dates = null, bool again = false) =>
        new(Store, Originals, new DocumentIngester(DocumentReaders.All()), dates ?? EffectiveDates.None, TimeProvider.System) { Again = again };

    public static async IAsyncEnumerable<SourceEntry> Source(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            yield return new SourceEntry(path, new SourceFile(path, Encoding.UTF8.GetBytes(text)));
        await Task.CompletedTask;
    }

    /// <summary>The whole text of the version of a law on a day, or of the nearest.</summary>
    public async Task<LawText?> ReadAsync(string title, DateOnly? day = null)
    {
        var cancel = TestContext.Current.CancellationToken;
        var works = await Laws.FindAsync(title, day ?? Today, cancel);
        return works is [{ Current: { } version }, ..] ? await LawTexts.ReadAsync(version.Id, day ?? Today, cancel) : null;
    }

    public void Dispose() => temporary.Dispose();
}
