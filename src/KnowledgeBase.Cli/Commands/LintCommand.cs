using System.CommandLine;
using System.Text;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Lint.Fixing;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.CitationCheck;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb lint FILE.md|FILE.docx [--fix]</c>: layout, genre, reply and proofreading rules, and the citations where there is a library.</summary>
static class LintCommand
{
    sealed record Request(string Path, bool Fix, bool Json, string? Context, string? Output, DateOnly Day, DataFolder Folder);

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "公文稿 .md，或者任何软件做的 .docx；- 为标准输入的 Markdown" };
        var fix = new Option<bool>("--fix") { Description = "作机械的改正（逐条列出），原件留作 .bak" };
        var context = new Option<string?>("--context") { Description = "检查要用的情况（交办日期、提出人、建议事项、上级机关……）", HelpName = "FILE.yaml" };
        var output = new Option<string?>("--output", "-o") { Description = "改正后写到哪里，原件不动", HelpName = "OUT" };
        var (on, json, data) = (CommonOptions.On(), CommonOptions.Json(), CommonOptions.Data());
        var command = new Command("lint", "检查公文：版面、文种和行文规则、建议提案答复、校对、引文") { file, fix, context, output, on, json, data };
        command.SetAction((result, cancellationToken) => RunAsync(
            new Request(result.GetRequiredValue(file), result.GetValue(fix), result.GetValue(json), result.GetValue(context), result.GetValue(output), result.GetValue(on) ?? CommonOptions.Today, DataFolder.Choose(result.GetValue(data))),
            cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Output is not null && !request.Fix)
            throw new UnusableException("-o 要和 --fix 一起用");
        if (request is { Path: "-", Fix: true, Output: null })
            throw new UnusableException("标准输入的文本改正后写到哪里，请用 -o 给出");
        if (request.Path != "-" && !File.Exists(request.Path))
            throw new UnusableException($"找不到文件 {request.Path}");
        var context = request.Context is { } path ? await ContextAsync(path, cancellationToken) : LintContext.None;
        var bytes = request.Path == "-" ? Encoding.UTF8.GetBytes(await Console.In.ReadToEndAsync(cancellationToken)) : await File.ReadAllBytesAsync(request.Path, cancellationToken);
        var (findings, corrected) = bytes.AsSpan().StartsWith("PK"u8) ? await DocxAsync(request, bytes, context, cancellationToken) : await MarkdownAsync(request, bytes, context, cancellationToken);
        if (findings is [{ Rule.Id: "R14" or "MD-1" } refused, ..])
            throw new UnusableException($"{request.Path}：{(refused.Place.ToString() is { Length: > 0 } place ? place + "：" : "")}{refused.Message}");
        if (request.Json)
            CommonOptions.WriteJson(LintReport.From(findings, corrected));
        else
            LintPrint.Write(findings, corrected, Console.Out);
        return findings.Any(f => f.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }

    static async Task<(IReadOnlyList<LintFinding>, IReadOnlyList<LintFinding>)> MarkdownAsync(Request request, byte[] bytes, LintContext context, CancellationToken cancellationToken)
    {
        var text = TextOf(request.Path, bytes);
        context = await WithCitationsAsync(request, text, context, cancellationToken);
        if (!request.Fix)
            return (DraftLint.Check(DraftReader.Read(text, Pictures(request.Path)), text, context), []);
        var fix = MarkdownFixer.Fix(text, context);
        if (fix.Fixed.Count > 0 || request.Output is not null)
            await WriteAsync(request, Encoding.UTF8.GetPreamble() is var mark && bytes.AsSpan().StartsWith(mark) ? [.. mark, .. Encoding.UTF8.GetBytes(fix.Content.TrimStart('\uFEFF'))] : Encoding.UTF8.GetBytes(fix.Content), cancellationToken);
        return (fix.Left, fix.Fixed);
    }

    static async Task<(IReadOnlyList<LintFinding>, IReadOnlyList<LintFinding>)> DocxAsync(Request request, byte[] bytes, LintContext context, CancellationToken cancellationToken)
    {
        var document = DocxLint.Read(bytes) ?? throw new UnusableException($"{request.Path}：读不了，文件损坏，或者不是 .docx");
        context = await WithCitationsAsync(request, document.Text, context, cancellationToken);
        if (!request.Fix)
            return (DocxLint.Check(document, context), []);
        var fix = DocxFixer.Fix(bytes, context)!;
        if (fix.Fixed.Count > 0 || request.Output is not null)
            await WriteAsync(request, fix.Content, cancellationToken);
        return (fix.Left, fix.Fixed);
    }

    static Func<string, byte[]?> Pictures(string path) => new PictureFolder(path == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(path))!).Find;

    static string TextOf(string path, byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableException($"{path}：只检查 .docx 和 UTF-8 的 Markdown；.doc、.wps、.pdf 请先另存为 .docx");
        }
    }

    static async Task<LintContext> ContextAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new UnusableException($"找不到文件 {path}");
        var (context, findings) = LintContext.Read(await File.ReadAllTextAsync(path, cancellationToken));
        return findings is [var first, ..] ? throw new UnusableException($"{path}：{(first.Line > 0 ? $"第 {first.Line} 行：" : "")}{first.Message}") : context;
    }

    // A library says of each citation whether it is as it stands; without one nothing is said.
    static async Task<LintContext> WithCitationsAsync(Request request, string text, LintContext context, CancellationToken cancellationToken)
    {
        if (!File.Exists(request.Folder.Database))
            return context;
        await CommonOptions.OpenAsync(request.Folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(request.Folder).BuildServiceProvider();
        var answer = await library.GetRequiredService<CitationChecker>().CheckAsync(text, request.Day, cancellationToken);
        return context with { Citations = [.. answer.Citations.Select(c => new CitationFinding(answer.Text.AsSpan(0, c.Start).Count('\n') + 1, c.Written, c.State, c.Sentence, c.Suggestion))] };
    }

    /// <summary>Writes what was corrected; the file that it came from stays, beside it or under its own name.</summary>
    static async Task WriteAsync(Request request, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            var output = request.Output ?? request.Path;
            if (request.Output is null || Path.GetFullPath(output) == Path.GetFullPath(request.Path))
                File.Copy(request.Path, FreeName(request.Path), overwrite: false);
            await File.WriteAllBytesAsync(output + ".tmp", bytes, cancellationToken);
            File.Move(output + ".tmp", output, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"写不了 {request.Output ?? request.Path}：文件夹不存在、文件正被打开，或者没有权限");
        }
    }

    static string FreeName(string path) => Enumerable.Range(0, int.MaxValue).Select(i => i == 0 ? path + ".bak" : $"{path}.bak{i}").First(name => !File.Exists(name));
}
