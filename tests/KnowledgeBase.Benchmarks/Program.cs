using KnowledgeBase.Benchmarks;
using KnowledgeBase.Benchmarks.Imports;
using KnowledgeBase.Benchmarks.Mutations;
using KnowledgeBase.Benchmarks.Stress;

// Long-running commands that no test run waits for: what is measured, and what is tried thousands of times.
// dotnet run -c Release --project tests/KnowledgeBase.Benchmarks -- parse
var commands = new Dictionary<string, (string What, Func<Options, Task<int>> Run)>
{
    ["parse"] = ("how fast the parser is, beside plain decoding   --rounds 5 --file ONE", ParseBenchmark.RunAsync),
    ["import"] = ("kb import: whole corpus, nothing new, growth     --rounds 1 --whole-only --growth-only", ImportBenchmark.RunAsync),
    ["search"] = ("the search engine beside Lucene 8.7             --data DIR --articles 1000000", SearchBenchmark.RunAsync),
    ["penalty"] = ("the penalty catalogue and a card                   --data DIR", PenaltyBenchmark.RunAsync),
    ["draft"] = ("official documents set, beside the bare SDK        --count 10000 --random 1000", DraftBenchmark.RunAsync),
    ["quality"] = ("the ranking on questions it was not fitted to      --data DIR --plain-only --write", QualityBenchmark.RunAsync),
    ["startup"] = ("the site, from process start to first page      --rounds 5 --data DIR", StartupBenchmark.RunAsync),
    ["load"] = ("the search page at a fixed rate, beside a static file  --data DIR --rate 50 --seconds 30", LoadBenchmark.RunAsync),
    ["stress"] = ("32 threads ask while an import and rebuilds run   --data COPY --seconds 60 --threads 32", StressRun.RunAsync),
    ["kill"] = ("kill -9 of kb import at random moments          --kills 20 --files 300 --all --seed 1", KillRun.RunAsync),
    ["mutate"] = ("damaged files: none may throw, hang or crash    --count 5000 --seed 1 --workers 2 --only .docx", MutationRun.RunAsync),
    ["strain"] = ("one thing over and over: what takes too long     --kilobytes 250", StrainRun.RunAsync),
    [MutationWorker.Command] = ("the worker of mutate and strain", MutationWorker.RunAsync),
};

if (args.Length == 0 || !commands.TryGetValue(args[0], out var command))
{
    foreach (var (name, (what, _)) in commands)
        Console.WriteLine($"{name,-16}{what}");
    Console.WriteLine("All take --corpus DIR (../shared/corpus by default).");
    return args.Length == 0 ? 0 : 2;
}
return await command.Run(new Options(args[1..]));
