using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Words;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Benchmarks;

/// <summary>How good the ranking is on questions that its weights were not fitted to: five parts, each answered with weights from the other four. With --write the default weights are fitted to all and written.</summary>
static class QualityBenchmark
{
    const int Parts = 5;

    public static Task<int> RunAsync(Options options)
    {
        var bench = Path.Combine(Path.GetDirectoryName(options.Corpus)!, "bench");
        var lay = new Set("lay questions (STARD)", JudgedQuestion.ReadFile(Path.Combine(bench, "stard", "questions.jsonl")), ArticleFile.Index(Path.Combine(bench, "stard", "articles.jsonl")), Weight: 4);
        var corpus = SearchSnapshot.TryLoad(Path.Combine(options.Text("data") ?? "data", "search.index"), out _)
            ?? throw new InvalidOperationException("no index in --data DIR: run kb import and kb search on it first");
        var violations = JudgedQuestion.ReadFile(Path.Combine(bench, "violations.jsonl"));
        var words = TradeWords.Load(Path.Combine(Places.Root, "corpus", "trade-words.csv"));
        var field = new Set("inspectors and clerks", JudgedQuestion.ReadFile(Path.Combine(Places.Root, "tests", "questions", "development.jsonl")), corpus, Weight: 9, words);
        Set[] sets = [field, lay, new("violations", violations, corpus), new("violations, law named", [.. violations.Select(Named)], corpus, Weight: 2)];
        if (options.Has("write"))
            return Task.FromResult(Write(sets));
        var table = new Table("", "questions", "MRR@10", "nDCG@10", "hit@1", "hit@5", "R@1", "R@10", "R@100", "both@10");
        Plain(sets, table);
        if (!options.Has("plain-only"))
            table.Add(["lay questions, others as pairs", .. Row(WithPairs(lay))]);
        table.Print();
        return Task.FromResult(0);
    }

    static void Plain(Set[] sets, Table table)
    {
        var seen = sets.Select(s => Learning.Look(s.Questions, s.Articles, s.Words)).ToArray();
        var asked = sets.Select(_ => new List<EvaluatedQuestion>()).ToArray();
        for (var part = 0; part < Parts; part++)
        {
            var weights = Fit(sets, seen, i => i % Parts != part, "");
            for (var s = 0; s < sets.Length; s++)
                asked[s].AddRange(Ask(sets[s], part, new RankingModel(weights)));
        }
        for (var s = 0; s < sets.Length; s++)
            table.Add([sets[s].Name, .. Row(asked[s])]);
    }

    static List<EvaluatedQuestion> WithPairs(Set set)
    {
        List<EvaluatedQuestion> asked = [];
        for (var part = 0; part < Parts; part++)
        {
            List<JudgedQuestion> settled = [.. set.Questions.Where((_, i) => i % Parts != part)];
            var model = new RankingModel(Learning.Fit(settled, set.Articles, ""), new ResolvedIndex(settled.Select(q => q.ToResolved()), set.Articles));
            asked.AddRange(Ask(set, part, model));
            Console.Error.WriteLine($"with pairs: part {part + 1} of {Parts}");
        }
        return asked;
    }

    static int Write(Set[] sets)
    {
        var weights = Fit(sets, [.. sets.Select(s => Learning.Look(s.Questions, s.Articles, s.Words))], _ => true, "308 questions of inspectors and clerks (tests/questions), STARD 1235 questions, 1400 violations with and without the law's name (shared/bench)");
        var path = Directory.EnumerateFiles(Path.Combine(Places.Root, "src", "KnowledgeBase.Search"), "ranking-weights.json", SearchOption.AllDirectories).First(p => !p.Contains("obj", StringComparison.Ordinal));
        weights.Save(path);
        Console.WriteLine(File.ReadAllText(path));
        return 0;
    }

    static RankingWeights Fit(Set[] sets, IReadOnlyList<JudgedList>[] seen, Func<int, bool> taken, string source) =>
        Learning.FitPlain([.. sets.Zip(seen, (set, lists) => Enumerable.Repeat(lists.Where((_, i) => taken(i)), set.Weight).SelectMany(l => l)).SelectMany(l => l)], source);

    static IEnumerable<EvaluatedQuestion> Ask(Set set, int part, RankingModel model)
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(set.Articles));
        var today = DateOnly.FromDateTime(DateTime.Today);
        return [.. set.Questions.Where((_, i) => i % Parts == part).Select(q => Evaluator.Ask(index, model, q, today, set.Words))];
    }

    static object[] Row(IReadOnlyList<EvaluatedQuestion> asked)
    {
        var quality = Evaluator.Judge(asked);
        return [quality.Questions, .. new[] { (double?)quality.ReciprocalRank, quality.Gain, quality.Hits[1], quality.Hits[5], quality.Recalls[1], quality.Recalls[10], quality.Recalls[100] }.Append(Evaluator.BothWithin(10, asked)).Select(v => (object)(v?.ToString("F4", System.Globalization.CultureInfo.InvariantCulture) ?? ""))];
    }

    static JudgedQuestion Named(JudgedQuestion question) => question with { Query = $"{question.Gold[0].Law} {question.Query}" };

    /// <param name="Weight">How often its questions count: the fewer a set has and the harder they are, the more often.</param>
    sealed record Set(string Name, IReadOnlyList<JudgedQuestion> Questions, SearchSnapshot Articles, int Weight = 1, TradeWords? Trade = null)
    {
        public TradeWords Words => Trade ?? TradeWords.None;
    }
}
