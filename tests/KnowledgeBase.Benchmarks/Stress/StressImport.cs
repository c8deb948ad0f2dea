using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Benchmarks.Stress;

/// <summary>A file that came in, with a word that no other text has.</summary>
sealed record ArrivedFile(string Path, string Word);

/// <summary>A part of the corpus that comes in, changed: laws of new names, newer texts of those that are here, and the same texts again. Each but the last carries a word of its own, and is waited for until that is found.</summary>
sealed class StressImport(DataFolder folder, CorpusStore store, ArticleIndex index, string corpus)
{
    readonly ConcurrentDictionary<string, long> awaited = new();
    readonly ConcurrentBag<TimeSpan> visible = [];
    readonly ConcurrentDictionary<string, int> places = new();
    readonly List<ArrivedFile> arrived = [];
    readonly string run = Guid.NewGuid().ToString("N")[..8];

    /// <summary>What has come in.</summary>
    public IReadOnlyList<ArrivedFile> Arrived => arrived;

    /// <summary>From the end of a transaction until its text is found.</summary>
    public IReadOnlyCollection<TimeSpan> Visible => visible;

    /// <summary>Texts that are in the store and not found yet.</summary>
    public int StillAwaited => awaited.Count;

    /// <summary>Imports until it is told to stop; the file under way is finished.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var dates = EffectiveDates.Read(Path.Combine(Places.Root, "corpus", "effective-dates.csv"));
        var import = new CorpusImport(store, new Originals(folder.Originals), new DocumentIngester(DocumentReaders.All()), dates, TimeProvider.System) { Again = true };
        await foreach (var file in import.ImportAsync(FilesAsync(stop), CancellationToken.None))
        {
            var ended = Stopwatch.GetTimestamp();
            if (file.Outcome is ImportOutcome.Refused or ImportOutcome.Unchanged)
                throw new InvalidOperationException($"{file.Path} was not taken: {file.Outcome}");
            var word = WordOf(file.Path);
            arrived.Add(new ArrivedFile(file.Path, word));
            if (file.Titles.Count > 0 && Carries(file.Path) && await IsShownAsync(file.Path, word))
                awaited[word] = ended;
        }
    }

    /// <summary>Looks for what is awaited, over and over; on a thread of its own.</summary>
    public void Watch(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (var (word, ended) in awaited)
                if (index.Find(new SearchQuery(word, 1)).Count > 0)
                {
                    visible.Add(Stopwatch.GetElapsedTime(ended));
                    awaited.TryRemove(word, out _);
                }
            Thread.Sleep(5);
        }
    }

    string WordOf(string path) => string.Create(CultureInfo.InvariantCulture, $"kbstress{run}q{places[path]}z");

    bool Carries(string path) => places[path] % 3 != 2;

    async Task<bool> IsShownAsync(string path, string word)
    {
        await using var context = store.Open();
        return await context.Documents.AnyAsync(d => d.SourceFile.Path == path && d.SourceFile.State == SourceState.Current && d.Shown && d.Articles.Any(a => a.Text.Contains(word)));
    }

    async IAsyncEnumerable<SourceEntry> FilesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var laws = Places.Files(Path.Combine(corpus, "laws"), f => f.EndsWith(").md", StringComparison.Ordinal));
        // Spread over the whole corpus, in an order that does not depend on the run.
        var order = Enumerable.Range(0, laws.Count).OrderBy(i => i * 7919 % laws.Count).ToList();
        for (var n = 0; n < order.Count && !stop.IsCancellationRequested; n++)
        {
            var file = laws[order[n]];
            var text = await File.ReadAllTextAsync(file, CancellationToken.None);
            var known = Path.GetRelativePath(Path.GetDirectoryName(corpus)!, file).Replace('\\', '/');
            var path = n % 3 == 0 ? string.Create(CultureInfo.InvariantCulture, $"stress/{run}/{n}/{Path.GetFileName(file)}") : known;
            places[path] = n;
            if (n % 3 == 0)
                text = text.Replace("# ", $"# 云屏第{n}号", StringComparison.Ordinal);
            if (n % 3 != 2)
                text += $"\n\n第九千九百条 压力试验{WordOf(path)}应当找得到。\n";
            yield return new SourceEntry(path, new SourceFile(path, Encoding.UTF8.GetBytes(text)));
        }
    }
}
