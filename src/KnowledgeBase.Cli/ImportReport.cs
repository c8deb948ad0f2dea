using KnowledgeBase.Legal;
using KnowledgeBase.Library.Importing;

namespace KnowledgeBase.Cli;

/// <summary>What an import prints: a line for each file, or for thousands only for those to look at, and at the end the sums.</summary>
sealed class ImportReport(TextWriter output, int expected)
{
    const int EveryLineUpTo = 200;

    readonly Dictionary<ImportOutcome, int> outcomes = [];
    readonly Dictionary<DiagnosticCode, (int Number, Severity Severity)> findings = [];
    int documents;
    int articles;

    public int Expected => expected;

    /// <summary>Files whose content is in the store now by this import.</summary>
    public int Stored => Of(ImportOutcome.Imported) + Of(ImportOutcome.Replaced);

    public int ExitCode => Of(ImportOutcome.Refused) == outcomes.Values.Sum() && outcomes.Count > 0
        ? Cli.ExitCode.Unusable
        : findings.Values.Any(f => f.Severity > Severity.Info) ? Cli.ExitCode.Findings : Cli.ExitCode.Done;

    public void Add(ImportedFile file)
    {
        outcomes[file.Outcome] = Of(file.Outcome) + 1;
        documents += file.Titles.Count;
        articles += file.Articles;
        foreach (var finding in file.Findings)
            findings[finding.Code] = findings.TryGetValue(finding.Code, out var known)
                ? (known.Number + 1, (Severity)Math.Max((int)known.Severity, (int)finding.Severity))
                : (1, finding.Severity);
    }

    /// <summary>The line of a file; null for one that needs none.</summary>
    public string? LineOf(ImportedFile file)
    {
        var grave = file.Findings.Where(f => f.Severity > Severity.Info).ToList();
        if (file.Outcome == ImportOutcome.Unchanged || (expected > EveryLineUpTo && grave.Count == 0))
            return null;
        var what = file.Titles.Count > 0 ? string.Join("；", file.Titles) : "—";
        var counts = $"{(file.Articles > 0 ? $"  {file.Articles} 条" : "")}{(file.Findings.Count > 0 ? $"  {file.Findings.Count} 个问题" : "")}";
        var first = grave.Count > 0 ? $"  {grave[0].Message}" : "";
        return $"{Word(file.Outcome)}  {file.Path}  {what}{counts}{first}";
    }

    public void Write(ImportedFile file)
    {
        if (LineOf(file) is { } line)
            output.WriteLine(line);
    }

    public void WriteSummary()
    {
        output.WriteLine($"文件 {outcomes.Values.Sum()} 个：" + string.Join("，", Enum.GetValues<ImportOutcome>().Where(o => Of(o) > 0).Select(o => $"{Word(o)} {Of(o)}")));
        if (Stored > 0)
            output.WriteLine($"文档 {documents} 份，条文 {articles} 条");
        foreach (var (code, finding) in findings.OrderByDescending(f => f.Value.Severity).ThenBy(f => f.Key))
            output.WriteLine($"  {finding.Number,6}  {code.InChinese()}");
    }

    int Of(ImportOutcome outcome) => outcomes.GetValueOrDefault(outcome);

    static string Word(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported => "已入库",
        ImportOutcome.Replaced => "已更正",
        ImportOutcome.Unchanged => "未变化",
        _ => "未入库",
    };
}
