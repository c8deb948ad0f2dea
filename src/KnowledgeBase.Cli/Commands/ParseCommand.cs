using System.CommandLine;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Contract;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb parse FILE</c>: what the parser sees, nothing stored.</summary>
static class ParseCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "要解析的文件" };
        var json = CommonOptions.Json();
        var markdown = new Option<bool>("--markdown") { Description = "以 kb draft 读的 Markdown 输出" };
        var command = new Command("parse", "解析一个文件，不入库") { file, json, markdown };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(file), result.GetValue(json), result.GetValue(markdown), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string path, bool json, bool markdown, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new UnusableException($"找不到文件 {path}");
        var parsed = await ParseAsync(path, cancellationToken);
        if (json)
            await Console.Out.WriteLineAsync(ParsedFileJson.Write(parsed));
        else if (markdown)
            await Console.Out.WriteAsync(DraftMarkdown.Write(parsed));
        else
            ParsedFileText.Write(parsed, Console.Out);
        if (parsed.Failed)
            throw new UnusableException($"{parsed.Source}：{parsed.Diagnostics.First(d => d.Severity == Severity.Error).Message}");
        return parsed.Diagnostics.Concat(parsed.Documents.SelectMany(d => d.Diagnostics)).Any(d => d.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }

    public static async Task<ParsedFile> ParseAsync(string path, CancellationToken cancellationToken)
    {
        var entries = await SourceFiles.ExpandAsync(path, cancellationToken).Take(2).ToListAsync(cancellationToken);
        if (entries is not [var entry])
            throw new UnusableException($"{path} 里不止一个文件，请解压后逐个解析");
        return entry.File is { } file
            ? await new DocumentIngester(DocumentReaders.All()).IngestAsync(file, cancellationToken)
            : new ParsedFile(entry.Path, Trust.Unknown, [], [entry.Finding!]);
    }
}
