using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Benchmarks.Stress;

/// <summary>A citation with the text it was answered by before anything was going on.</summary>
sealed record KnownCitation(string Question, string Text);

/// <summary>Mixed questions: lay words, wordings of violations, citations, phrases, filters, other days.</summary>
sealed class StressQuestions
{
    const int Citations = 200;

    static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Today);

    readonly List<string> words = [];
    readonly List<string> phrases = [];
    readonly List<KnownCitation> citations = [];

    public static async Task<StressQuestions> ReadAsync(string bench, CorpusStore store, CorpusSearch search)
    {
        var questions = new StressQuestions();
        foreach (var file in new[] { Path.Combine("stard", "questions.jsonl"), "violations.jsonl" })
            questions.words.AddRange(JudgedQuestion.ReadFile(Path.Combine(bench, file)).Select(q => q.Query));
        await using var context = store.Open();
        var laws = await context.Documents.Where(d => d.Shown && d.Version!.Work.Region == "").OrderBy(d => d.Id)
            .SelectMany(d => d.Articles.Where(a => a.Number == 20 && a.Suffix == 0), (d, a) => new { d.Title, a.Text }).Take(Citations * 2).ToListAsync();
        questions.phrases.AddRange(laws.Where(l => l.Text.Length > 12).Select(l => $"\"{l.Text[2..8]}\""));
        foreach (var title in laws.Select(l => l.Title).Distinct().Take(Citations))
            if (await search.AskAsync(new SearchRequest($"{title}第二十条", Today), CancellationToken.None) is { Citation: { Outcome: CitationOutcome.Found, Article: { } page } })
                questions.citations.Add(new KnownCitation($"{title}第二十条", page.Article.Text));
        return questions;
    }

    public string Words(Random random) => words[random.Next(words.Count)];

    public KnownCitation Citation(Random random) => citations[random.Next(citations.Count)];

    public SearchRequest Request(Random random)
    {
        var request = new SearchRequest(random.Next(4) == 0 ? phrases[random.Next(phrases.Count)] : Words(random), random.Next(4) == 0 ? Today.AddDays(-random.Next(5000)) : Today)
        {
            Page = new PageRequest(1 + random.Next(2)),
        };
        return random.Next(8) switch
        {
            0 => request with { Kind = TextKind.Article },
            1 => request with { Level = LevelOfAuthority.Law },
            2 => request with { Region = "" },
            3 => request with { InForceOnly = false },
            4 => request with { HitsOnly = true },
            _ => request,
        };
    }
}
