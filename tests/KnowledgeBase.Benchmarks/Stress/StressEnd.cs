using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Benchmarks.Stress;

/// <summary>What must be true when all is over and the index has been refreshed once more: the index shows what the store shows, and nothing else.</summary>
sealed class StressEnd(CorpusStore store, ArticleIndex index, CorpusSearch search, StressAskers blame)
{
    /// <param name="before">The documents that were shown before it began.</param>
    public async Task LookAsync(IReadOnlyCollection<long> before, IReadOnlyList<ArrivedFile> arrived)
    {
        await using var context = store.Open();
        var shown = (await context.Documents.Where(d => d.Shown).Select(d => d.Id).ToListAsync()).ToHashSet();
        var state = index.Current;
        var found = state.Main.Texts.Documents.Where(d => !state.Replaced.Contains(d)).Concat(state.Live.Texts.Documents).ToHashSet();
        foreach (var stale in found.Except(shown))
            blame.Blame($"document {stale} is found for ever and is not shown in the store");
        foreach (var lost in shown.Except(found))
            blame.Blame($"document {lost} is shown in the store and not in the index");
        foreach (var file in arrived)
            await LookForAsync(context, file);
        foreach (var gone in before.Except(shown).Take(500))
            LookForGone(gone);
    }

    async Task LookForAsync(CorpusContext context, ArrivedFile file)
    {
        var documents = await context.Documents.Where(d => d.SourceFile.Path == file.Path && d.SourceFile.State == SourceState.Current && d.Shown && d.Articles.Any(a => a.Text.Contains(file.Word)))
            .Select(d => d.TextHash).ToListAsync();
        var answer = await search.AskAsync(new SearchRequest($"\"压力试验{file.Word}\"", DateOnly.FromDateTime(DateTime.Today)) { InForceOnly = false }, CancellationToken.None);
        var hits = answer.Hits.Items.Select(h => h.DocumentKey).ToHashSet();
        if (!hits.SetEquals(documents))
            blame.Blame($"{file.Path} has {documents.Count} shown texts with its phrase, and {hits.Count} are found");
    }

    // No question may lead to it: asked with the words of its own heading and text, as the index had them.
    void LookForGone(long document)
    {
        var main = index.Current.Main.Texts;
        var text = Array.IndexOf(main.Documents, document);
        if (text < 0)
            return;
        var own = new string(main.Characters[text]).Replace('\n', ' ');
        if (index.Find(new SearchQuery(own[..Math.Min(own.Length, 80)], 100)).Any(h => h.Key.Document == document))
            blame.Blame($"document {document} is gone and still found");
    }
}
