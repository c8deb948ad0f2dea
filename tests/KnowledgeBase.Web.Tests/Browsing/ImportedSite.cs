using System.Text;
using System.Text.Json;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Web.Tests.Browsing;

/// <summary>One site for all tests: its first start imports the samples, a few real laws where they are at hand, and a hostile file.</summary>
public sealed class ImportedSite : IAsyncLifetime
{
    /// <summary>What a stranger might put into a title.</summary>
    public const string HostileTitle = "<script>window.hacked=1</script><img src=x onerror=window.hacked=1>关于\"引号\"和&符号的通知";

    readonly string root = Directory.CreateTempSubdirectory("kb-site").FullName;

    public SiteProcess Process { get; private set; } = null!;

    public Uri Address => Process.Address;

    public string Data => Path.Combine(root, "data");

    public string CorpusFolder => Path.Combine(root, "corpus");

    /// <summary>True where real law texts stand beside the clone.</summary>
    public bool HasRealLaws { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(CorpusFolder);
        CopySamples();
        HasRealLaws = CopyRealLaws();
        await File.WriteAllTextAsync(Path.Combine(CorpusFolder, "hostile.txt"), $"{HostileTitle}\n\n各单位：\n\n{HostileTitle}\n\n特此通知。\n\n云岭市应急管理局\n2025年1月2日\n", Encoding.UTF8);
        Process = await SiteProcess.StartAsync(Data, CorpusFolder);
        await Process.ReadyAsync();
    }

    /// <summary>Imports a text into the data folder of the running site, as kb import would.</summary>
    public async Task ImportAsync(string name, string text, CancellationToken cancellationToken)
    {
        var folder = new DataFolder(Data);
        var store = await folder.OpenAsync(cancellationToken);
        var import = new CorpusImport(store, new Originals(folder.Originals), new DocumentIngester(DocumentReaders.All()), EffectiveDates.None, TimeProvider.System);
        var path = Path.Combine(root, name);
        await File.WriteAllTextAsync(path, text, Encoding.UTF8, cancellationToken);
        await foreach (var file in import.ImportAsync(SourceFiles.ExpandAsync(path, cancellationToken), cancellationToken))
            Assert.Equal(ImportOutcome.Imported, file.Outcome);
    }

    /// <summary>Puts a settled question into the data folder of the running site, as kb learn would.</summary>
    public async Task SettleAsync(string question, string law, int article, string by, DateOnly on)
    {
        var folder = new DataFolder(Data);
        RankingWeights.Default.Save(folder.RankingWeights);
        var line = JsonSerializer.Serialize(new { query = question, gold = new[] { new { law, article } }, by, settled = on });
        await File.WriteAllTextAsync(folder.ResolvedQuestions, line + "\n");
    }

    public async ValueTask DisposeAsync()
    {
        if (Process is not null)
            await Process.DisposeAsync();
        Directory.Delete(root, recursive: true);
    }

    void CopySamples()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus", "samples")))
            File.Copy(file, Path.Combine(CorpusFolder, Path.GetFileName(file)), overwrite: true);
    }

    bool CopyRealLaws()
    {
        string[] wanted = ["危险化学品安全管理条例(2013-12-07).md", "安全生产法(2021-06-10).md", "突发事件应对法(2007-08-30).md", "突发事件应对法(2024-06-28).md"];
        if (Repository.SharedCorpus is not { } shared)
            return false;
        var found = Directory.EnumerateFiles(Path.Combine(shared, "laws"), "*.md", SearchOption.AllDirectories).Where(f => wanted.Contains(Path.GetFileName(f))).ToList();
        foreach (var file in found)
            File.Copy(file, Path.Combine(CorpusFolder, Path.GetFileName(file)), overwrite: true);
        return found.Count > 0;
    }
}
