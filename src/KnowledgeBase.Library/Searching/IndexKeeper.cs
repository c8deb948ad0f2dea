using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Searching;

/// <summary>Keeps the index in step with the store: takes the saved snapshot while it is of the same state, else builds and saves a new one.</summary>
public sealed class IndexKeeper(CorpusStore store, DataFolder folder, ArticleIndex index) : IDisposable
{
    readonly SemaphoreSlim one = new(1, 1);
    string? current;

    /// <summary>Brings the index to the state of the store and swaps it in; questions go on meanwhile. One at a time.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var stamp = await IndexStamp.ReadAsync(store, cancellationToken);
            if (stamp == current)
                return;
            index.Replace(SearchSnapshot.TryLoad(folder.SearchIndex, stamp) ?? await BuildAsync(stamp, cancellationToken));
            current = stamp;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    async Task<SearchSnapshot> BuildAsync(string stamp, CancellationToken cancellationToken)
    {
        var built = await CorpusIndexer.BuildAsync(store, cancellationToken);
        built.Save(folder.SearchIndex, stamp);
        return built;
    }
}
