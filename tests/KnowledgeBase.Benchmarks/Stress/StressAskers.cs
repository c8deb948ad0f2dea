using System.Collections.Concurrent;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Benchmarks.Stress;

/// <summary>Threads that ask one question after the other and look at every answer.</summary>
sealed class StressAskers(CorpusSearch search, ArticleIndex index, StressQuestions questions, StoredTexts texts)
{
    static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Today);

    readonly ConcurrentDictionary<string, int> faults = new();
    long asked;

    public long Asked => Interlocked.Read(ref asked);

    /// <summary>What went wrong, each with how often.</summary>
    public IReadOnlyDictionary<string, int> Faults => faults;

    /// <summary>Counts a fault; null is none.</summary>
    public void Blame(string? fault)
    {
        if (fault is not null)
            faults.AddOrUpdate(fault, 1, (_, times) => times + 1);
    }

    /// <summary>Real threads, so that as many ask at a time as are said to.</summary>
    public IReadOnlyList<Thread> Start(int threads, CancellationToken stop)
    {
        List<Thread> started = [.. Enumerable.Range(0, threads).Select(seed => new Thread(() => Ask(new Random(seed), stop)) { IsBackground = true, Name = $"asker {seed}" })];
        started.ForEach(t => t.Start());
        return started;
    }

    void Ask(Random random, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                AskOne(random);
            }
            catch (Exception thrown)
            {
                Blame(thrown.ToString());
            }
            Interlocked.Increment(ref asked);
        }
    }

    void AskOne(Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                var known = questions.Citation(random);
                var cited = search.AskAsync(new SearchRequest(known.Question, Today), CancellationToken.None).GetAwaiter().GetResult();
                if (cited.Citation?.Article?.Article.Text != known.Text)
                    Blame($"{known.Question} is answered otherwise: {cited.Citation?.Outcome}");
                Look(cited);
                break;
            case 1:
                var day = Today;
                foreach (var hit in index.Find(new SearchQuery(questions.Words(random), 50, random.Next(2) == 0 ? f => f.CountsOn(day) : null)))
                    Blame(texts.Fault(hit.Key, hit.Facets));
                break;
            case 2:
                foreach (var hit in index.Rank(new SearchQuery(questions.Words(random), 50), RankingModel.Default))
                    Blame(texts.Fault(hit.Key, hit.Facets));
                break;
            default:
                Look(search.AskAsync(questions.Request(random), CancellationToken.None).GetAwaiter().GetResult());
                break;
        }
    }

    void Look(SearchAnswer answer)
    {
        foreach (var hit in answer.Hits.Items)
            Blame(texts.Fault(hit));
    }
}
