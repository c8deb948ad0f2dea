using KnowledgeBase.Benchmarks.Imports;

namespace KnowledgeBase.Benchmarks;

/// <summary>How long from the start of the site's process to its first page, and to the first answer out of the store; the first start imports the samples.</summary>
static class StartupBenchmark
{
    public static async Task<int> RunAsync(Options options)
    {
        var rounds = options.Number("rounds", 5);
        using var own = options.Text("data") is null ? new TemporaryData() : null;
        var data = options.Text("data") ?? own!.Folder;
        var table = new Table("start", "first page ms", "library ms", "a search ms", "processor ms");
        for (var round = 0; round <= rounds; round++)
        {
            await using var site = Site.Start(data);
            var page = await site.AnswersAsync("/");
            var library = await site.AnswersAsync("/library");
            await site.ReadyAsync();
            var search = await site.AnswersAsync("/search?q=%E5%AE%89%E5%85%A8%E7%94%9F%E4%BA%A7");
            table.Add(round == 0 ? own is null ? "warm" : "first, with import" : "later", page.TotalMilliseconds, library.TotalMilliseconds, search.TotalMilliseconds, site.Processor.TotalMilliseconds);
        }
        table.Print();
        return 0;
    }
}
