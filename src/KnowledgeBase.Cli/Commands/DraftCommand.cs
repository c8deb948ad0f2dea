using System.CommandLine;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Rendering;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb draft FILE.md -o OUT.docx [--pdf OUT.pdf]</c>: a draft set as an official document; with <c>--template NAME --values FILE.yaml</c> in place of the file a template is filled.</summary>
static class DraftCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "公文稿：带中文文件头的 Markdown；- 为标准输入", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "写到哪个 .docx；写成 .md 时只要填好的公文稿", HelpName = "OUT.docx" };
        var pdf = new Option<string?>("--pdf") { Description = "再用 LibreOffice 生成 PDF", HelpName = "OUT.pdf" };
        var template = new Option<string?>("--template") { Description = "用哪个模板（名称见 --templates）", HelpName = "NAME" };
        var values = new Option<string?>("--values") { Description = "模板各栏目的内容：YAML，一个栏目一项；- 为标准输入", HelpName = "VALUES.yaml" };
        var list = new Option<bool>("--templates") { Description = "列出模板和栏目" };
        var (json, data) = (CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("draft", "把公文稿或者填好的模板排成红头文件（GB/T 9704-2012）") { file, output, pdf, template, values, list, json, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var templates = new DraftTemplates(DataFolder.Choose(result.GetValue(data)));
            if (result.GetValue(list))
                return await templates.ListAsync(result.GetValue(json));
            if (result.GetValue(output) is not { } target)
                throw new UnusableException("没有写 -o OUT.docx（用法：kb draft --help）");
            var draft = (result.GetValue(file), result.GetValue(template)) switch
            {
                ({ } path, null) => await SourceDraft.OfFileAsync(path, cancellationToken),
                (null, { } name) => await templates.FillAsync(name, result.GetValue(values), cancellationToken),
                _ => throw new UnusableException("要写一个公文稿，或者 --template NAME --values VALUES.yaml（用法：kb draft --help）"),
            };
            return target.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                ? await WriteMarkdownAsync(draft, target, cancellationToken)
                : await SetAsync(draft, target, result.GetValue(pdf), cancellationToken);
        });
        return command;
    }

    static async Task<int> SetAsync(SourceDraft draft, string output, string? pdf, CancellationToken cancellationToken)
    {
        var reading = DraftReader.Read(draft.Markdown, new PictureFolder(draft.Folder).Find);
        if (reading.Refused)
            throw new UnusableException($"{draft.Name}：{Line(reading.Findings.First(f => f.Severity == Severity.Error))}");

        var writer = new DraftWriter(TitleVocabulary.Load());
        var document = writer.Write(reading.Draft);
        List<Diagnostic> findings = [.. draft.Findings, .. reading.Findings];
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
        return await TellAsync(findings);
    }

    static async Task<int> WriteMarkdownAsync(SourceDraft draft, string output, CancellationToken cancellationToken)
    {
        await WriteAsync(output, System.Text.Encoding.UTF8.GetBytes(draft.Markdown), cancellationToken);
        return await TellAsync(draft.Findings);
    }

    internal static async Task<int> TellAsync(IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings)
            await Console.Out.WriteLineAsync($"[{finding.Severity.InChinese()}] {Line(finding)}");
        return findings.Any(f => f.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }

    internal static string Line(Diagnostic finding) => finding.Line > 0 ? $"第 {finding.Line} 行：{finding.Message}" : finding.Message;

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
