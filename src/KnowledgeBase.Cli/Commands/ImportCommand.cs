using System.CommandLine;
using System.Runtime.CompilerServices;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb import PATH...</c>: files, folders and archives into the store.</summary>
static class ImportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "文件、文件夹或 .zip", Arity = ArgumentArity.OneOrMore };
        var again = new Option<bool>("--again") { Description = "没有变化的文件也重新解析" };
        var data = CommonOptions.Data();
        var command = new Command("import", "入库：没有变化的文件跳过") { paths, again, data };
        command.SetAction((result, cancellationToken) =>
            RunAsync(result.GetRequiredValue(paths), result.GetValue(again), DataFolder.Choose(result.GetValue(data)), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string[] paths, bool again, DataFolder folder, CancellationToken cancellationToken)
    {
        if (Array.Find(paths, p => !Path.Exists(p)) is { } missing)
            throw new UnusableException($"找不到 {missing}");
        var store = await folder.OpenAsync(cancellationToken);
        var dates = EffectiveDates.Load();
        await dates.ApplyAsync(store, cancellationToken);
        var import = new CorpusImport(store, new Originals(folder.Originals), new DocumentIngester(DocumentReaders.All()), dates, TimeProvider.System) { Again = again };
        var report = new ImportReport(Console.Out, PathCount.Of(paths));
        try
        {
            await ImportProgress.ShowAsync(report, import.ImportAsync(EntriesAsync(paths, folder, cancellationToken), cancellationToken));
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"已停止。入库的 {report.Stored} 个文件完整无缺；再次运行同一命令即可接着入库。");
            return ExitCode.Interrupted;
        }
        finally
        {
            report.WriteSummary();
        }
        await IndexAsync(store, folder, report, cancellationToken);
        return report.ExitCode;
    }

    static async IAsyncEnumerable<SourceEntry> EntriesAsync(IEnumerable<string> paths, DataFolder folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            // Where the data folder lies inside what is imported, the library must not take in its own originals.
            var own = Path.GetRelativePath(path, folder.Root).Replace('\\', '/') + "/";
            await foreach (var entry in SourceFiles.ExpandAsync(path, cancellationToken))
                if (!entry.Path.StartsWith(own, StringComparison.Ordinal))
                    yield return entry;
        }
    }

    // Whoever searches next would build it; after an import people expect to wait.
    static async Task IndexAsync(CorpusStore store, DataFolder folder, ImportReport report, CancellationToken cancellationToken)
    {
        if (report.Stored == 0 && File.Exists(folder.SearchIndex))
            return;
        await Console.Error.WriteLineAsync("正在更新检索索引…");
        using var keeper = new IndexKeeper(store, folder, new ArticleIndex(), ArticleGists.Load());
        await keeper.RefreshAsync(cancellationToken);
    }
}
