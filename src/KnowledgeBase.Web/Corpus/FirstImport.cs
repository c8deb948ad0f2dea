using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Store;
using KnowledgeBase.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Web.Corpus;

/// <summary>首次启动: brings the samples that come with the program into an empty store. A library that someone has filled is left as it is.</summary>
sealed class FirstImport(DataFolder folder, CorpusStore store, CorpusState state, TimeProvider time, IConfiguration configuration, ILogger<FirstImport> logger)
{
    /// <summary>Imports where it is due, and tells whether anything came in.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var corpus = SiteFolders.Corpus(configuration);
        if (corpus is null || !Directory.Exists(corpus) || !await IsDueAsync(cancellationToken))
            return false;
        var files = Directory.GetFiles(corpus, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Log.FirstImport(logger, corpus, files.Length);
        await File.WriteAllTextAsync(Unfinished, corpus, cancellationToken);
        await ImportAsync(corpus, files, cancellationToken);
        File.Delete(Unfinished);
        return true;
    }

    // A mark of our own: a first import that was cut off goes on at the next start.
    string Unfinished => Path.Combine(folder.Root, "first-import.unfinished");

    async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(Unfinished))
            return true;
        await using var context = store.Open();
        return !await context.SourceFiles.AnyAsync(cancellationToken);
    }

    async Task ImportAsync(string corpus, string[] files, CancellationToken cancellationToken)
    {
        var import = new CorpusImport(store, new Originals(folder.Originals), new DocumentIngester(DocumentReaders.All()), EffectiveDates.Load(), time);
        var (done, refused, started) = (0, 0, time.GetUtcNow());
        state.Import = new ImportState(0, files.Length, 0, null, started);
        try
        {
            await foreach (var file in import.ImportAsync(SourceFiles.ExpandAsync(corpus, cancellationToken), cancellationToken))
            {
                done++;
                refused += file.Outcome == ImportOutcome.Refused ? 1 : 0;
                state.Import = new ImportState(done, Math.Max(done, files.Length), refused, file.Path, started);
                Log.Imported(logger, done, state.Import.Total, file);
            }
        }
        finally
        {
            state.Import = null;
        }
    }
}
