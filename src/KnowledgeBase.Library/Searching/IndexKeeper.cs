using System.Collections.Frozen;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Searching;

/// <summary>Keeps the index in step with the store: a snapshot of all that was there when it was built, and a live part of what has changed since. Questions go on meanwhile; safe for concurrent use.</summary>
public sealed class IndexKeeper(CorpusStore store, DataFolder folder, ArticleIndex index, ArticleGists gists) : IDisposable
{
    // A live part larger than this share of the main one takes too long to make again at every change.
    const int LargestShare = 4;
    const int SmallInAnyCase = 200;

    readonly SemaphoreSlim showing = new(1, 1);
    readonly SemaphoreSlim building = new(1, 1);
    IndexMarks mainMarks = IndexMarks.None;
    IndexMarks shownMarks = IndexMarks.None;
    bool loaded;

    /// <summary>True when so much has changed since the snapshot was built that <see cref="RebuildAsync"/> is due.</summary>
    public bool IsRebuildDue => index.Current.Live.Count > Math.Max(SmallInAnyCase, index.Current.Main.Count / LargestShare);

    /// <summary>Shows what has changed in the store. The first call takes the saved snapshot, or builds one where there is none that is sound.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await showing.WaitAsync(cancellationToken);
        try
        {
            if (!loaded && SearchSnapshot.TryLoad(folder.SearchIndex, out var stamp) is { } saved && IndexMarks.TryRead(stamp) is { } marks)
                await ShowAsync(saved, marks, cancellationToken);
            else if (loaded)
                await ShowAsync(index.Current.Main, mainMarks, cancellationToken);
        }
        finally
        {
            showing.Release();
        }
        // How rare words are is told by the main part: gists alone, or nothing, do not tell it.
        if (!loaded || (index.Current.Live.Count > 0 && !mainMarks.Marks.Keys.Any(id => id > 0)))
            await RebuildAsync(cancellationToken);
    }

    /// <summary>Builds a snapshot of all that is in the store now, saves it and swaps it in.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        await building.WaitAsync(cancellationToken);
        try
        {
            await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
            var documents = await IndexedDocument.ReadAllAsync(context, gists, cancellationToken);
            var marks = IndexMarks.Of(documents);
            var built = await CorpusIndexer.BuildAsync(context, documents, cancellationToken);
            built.Save(folder.SearchIndex, marks.ToStamp());
            await showing.WaitAsync(cancellationToken);
            try
            {
                await ShowAsync(built, marks, cancellationToken);
            }
            finally
            {
                showing.Release();
            }
        }
        finally
        {
            building.Release();
        }
    }

    public void Dispose()
    {
        showing.Dispose();
        building.Dispose();
    }

    // What the store has and the snapshot has not becomes the live part; what has changed or gone is hidden in the snapshot.
    async Task ShowAsync(SearchSnapshot main, IndexMarks marks, CancellationToken cancellationToken)
    {
        await using var context = await store.OpenAtOneMomentAsync(cancellationToken);
        var documents = await IndexedDocument.ReadAllAsync(context, gists, cancellationToken);
        var now = IndexMarks.Of(documents);
        if (loaded && main == index.Current.Main && now.Same(shownMarks))
            return;
        var changed = marks.Changed(documents);
        var live = changed.Count == 0 ? SearchSnapshot.Empty : await CorpusIndexer.BuildLiveAsync(context, changed, main, cancellationToken);
        index.Replace(new IndexState(main, live, marks.Replaced(now).ToFrozenSet()));
        (mainMarks, shownMarks, loaded) = (marks, now, true);
    }
}
