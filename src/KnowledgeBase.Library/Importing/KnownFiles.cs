using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Importing;

/// <summary>What has been imported before, so that it is not read again.</summary>
sealed class KnownFiles
{
    readonly HashSet<(string Path, string Hash, string? HeadHash)> known;

    KnownFiles(HashSet<(string, string, string?)> known) => this.known = known;

    public static async Task<KnownFiles> LoadAsync(CorpusStore store, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        // A refused file is tried again each time: what stood in the way may be gone, a tool installed, a format learned.
        var files = await context.SourceFiles.Where(f => f.State == SourceState.Current)
            .Select(f => new { f.Path, f.Hash, f.HeadHash }).ToListAsync(cancellationToken);
        return new KnownFiles([.. files.Select(f => (f.Path, f.Hash, f.HeadHash))]);
    }

    public bool Contains(ImportCandidate candidate) => known.Contains((candidate.File.Path, candidate.Hash, candidate.HeadHash));
}
