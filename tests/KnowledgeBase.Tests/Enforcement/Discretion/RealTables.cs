using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Tests.Ingestion.Readers;

namespace KnowledgeBase.Tests.Enforcement.Discretion;

/// <summary>The three real files of ../shared, each read once for all tests.</summary>
public sealed class RealTables
{
    readonly Dictionary<string, Task<DiscretionTable>> read = [];

    public Task<DiscretionTable> DecisionTable => ReadAsync("gdssthjwfxwxzcffkjeclb.pdf", "pdftotext");

    public Task<DiscretionTable> ExemptionList => ReadAsync("gdssthjbyxzcfdqwwfxwml.pdf", "pdftotext");

    public Task<DiscretionTable> Sheets => ReadAsync("jmzyclb.xls", "soffice");

    Task<DiscretionTable> ReadAsync(string name, string tool)
    {
        SharedCorpus.Require();
        Tool.Need(tool);
        lock (read)
            return read.TryGetValue(name, out var task) ? task : read[name] = new DiscretionReader().ReadAsync(new SourceFile(name, File.ReadAllBytes(SharedCorpus.Path("corpus", "fixtures", name))), CancellationToken.None);
    }
}
