using System.CommandLine;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.CitationCheck;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Laws.Comparing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb cite FILE|-</c>: checks every citation of a text.</summary>
static class CiteCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "要核对的文件；- 为标准输入" };
        var on = CommonOptions.On();
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var command = new Command("cite", "核对一个文本里的每处引文") { file, on, json, data };
        command.SetAction((result, cancellationToken) =>
            RunAsync(DataFolder.Choose(result.GetValue(data)), result.GetRequiredValue(file), result.GetValue(on) ?? CommonOptions.Today, result.GetValue(json), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, string path, DateOnly day, bool json, CancellationToken cancellationToken)
    {
        var text = path == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : await TextOfAsync(path, cancellationToken);
        await CommonOptions.OpenAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        var answer = await library.GetRequiredService<CitationChecker>().CheckAsync(text, day, cancellationToken);
        if (json)
            CommonOptions.WriteJson(CheckedTextJson.From(answer));
        else
            Write(answer, Console.Out);
        return answer.IsClean ? ExitCode.Done : ExitCode.Findings;
    }

    static async Task<string> TextOfAsync(string path, CancellationToken cancellationToken)
    {
        var parsed = await ParseCommand.ParseAsync(path, cancellationToken);
        return parsed.Failed
            ? throw new UnusableException($"{parsed.Source}：{parsed.Diagnostics.First(d => d.Severity == Severity.Error).Message}")
            : TextToCheck.Of(parsed);
    }

    static void Write(CheckedText answer, TextWriter output)
    {
        foreach (var citation in answer.Citations)
        {
            output.WriteLine($"[{citation.State.InChinese()}] {citation.Written}　第 {answer.Text.AsSpan(0, citation.Start).Count('\n') + 1} 行");
            output.WriteLine($"    {citation.Sentence}{(citation.Suggestion is { } better ? $"；建议：{better}" : "")}");
            foreach (var run in citation.Difference.Where(r => !r.Same))
                output.WriteLine($"    {Difference(run)}");
        }
        output.WriteLine(answer.Citations.Count == 0 ? "没有引文" : $"共 {answer.Citations.Count} 处：{string.Join("，", answer.Citations.GroupBy(c => c.State).OrderBy(g => g.Key).Select(g => $"{g.Key.InChinese()} {g.Count()}"))}");
    }

    static string Difference(WordRun run) =>
        run.Before.Length == 0 ? $"多出“{run.After}”" : run.After.Length == 0 ? $"少了“{run.Before}”" : $"原文“{run.Before}”，引作“{run.After}”";
}
