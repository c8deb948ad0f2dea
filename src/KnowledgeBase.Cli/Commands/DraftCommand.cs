using System.CommandLine;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Rendering;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb draft FILE.md -o OUT.docx [--pdf OUT.pdf]</c>: a draft set as an official document.</summary>
static class DraftCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "公文稿：带中文文件头的 Markdown；- 为标准输入" };
        var output = new Option<string>("--output", "-o") { Description = "写到哪个 .docx", Required = true, HelpName = "OUT.docx" };
        var pdf = new Option<string?>("--pdf") { Description = "再用 LibreOffice 生成 PDF", HelpName = "OUT.pdf" };
        var command = new Command("draft", "把公文稿排成红头文件（GB/T 9704-2012）") { file, output, pdf };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(file), result.GetRequiredValue(output), result.GetValue(pdf), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string path, string output, string? pdf, CancellationToken cancellationToken)
    {
        if (path != "-" && !File.Exists(path))
            throw new UnusableException($"找不到文件 {path}");
        var text = path == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await File.ReadAllTextAsync(path, cancellationToken);
        var folder = path == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var reading = DraftReader.Read(text, new PictureFolder(folder).Find);
        if (reading.Refused)
            throw new UnusableException($"{path}：{Line(reading.Findings.First(f => f.Severity == Severity.Error))}");

        var writer = new DraftWriter();
        var document = writer.Write(reading.Draft);
        List<Diagnostic> findings = [.. reading.Findings];
        if (pdf is not null)
        {
            var rendered = await PrintedDraft.RenderAsync(writer, reading.Draft, document, cancellationToken);
            document = rendered.Document;
            findings.AddRange(rendered.Findings);
            if (!rendered.Pdf.IsEmpty)
                await WriteAsync(pdf, rendered.Pdf, cancellationToken);
        }
        await WriteAsync(output, document.Bytes, cancellationToken);
        findings.AddRange(document.Findings);
        foreach (var finding in findings)
            await Console.Out.WriteLineAsync($"[{finding.Severity.InChinese()}] {Line(finding)}");
        return findings.Any(f => f.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }

    static string Line(Diagnostic finding) => finding.Line > 0 ? $"第 {finding.Line} 行：{finding.Message}" : finding.Message;

    static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"写不了 {path}：文件夹不存在、文件正被打开，或者没有权限");
        }
    }
}
