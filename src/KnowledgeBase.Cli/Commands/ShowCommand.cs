using System.CommandLine;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Querying;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb show LAW [ARTICLE]</c>: a law, or an article, as it stood on a day.</summary>
static class ShowCommand
{
    public static Command Create()
    {
        var law = new Argument<string>("LAW") { Description = "法规名称，可连同条号：安全生产法第九十七条" };
        var article = new Argument<string?>("ARTICLE") { Description = "条号：第九十七条 或 97", Arity = ArgumentArity.ZeroOrOne };
        var on = CommonOptions.On();
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var command = new Command("show", "查看法规或条文") { law, article, on, json, data };
        command.SetAction(async (result, cancellationToken) =>
        {
            var (title, number) = Read(result.GetRequiredValue(law), result.GetValue(article));
            return await RunAsync(DataFolder.Choose(result.GetValue(data)), title, number, result.GetValue(on) ?? CommonOptions.Today, result.GetValue(json), cancellationToken);
        });
        return command;
    }

    static (string Title, ProvisionNumber? Article) Read(string law, string? article)
    {
        if (article is not null)
            return ProvisionNumber.TryParse(article, out var number) ? (law, number) : throw new UnusableException($"“{article}”不是条号，应写作 第九十七条 或 97");
        // A version asked for by its year is never answered by another: --on names the day.
        return CitationQuery.TryParse(law) is { VersionYear: null } citation ? (citation.Title, citation.Provision.Article) : (law, null);
    }

    static async Task<int> RunAsync(DataFolder folder, string title, ProvisionNumber? article, DateOnly day, bool json, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenAsync(folder, cancellationToken);
        await using var library = new ServiceCollection().AddLibrary(folder).BuildServiceProvider();
        var answer = await library.GetRequiredService<LawLookup>().FindAsync(title, article, null, day, cancellationToken);
        if (answer.SameTitle.Count > 0)
            await Console.Error.WriteLineAsync($"同名法规还有：{string.Join("，", answer.SameTitle.Select(w => $"{w.Region ?? w.Issuer ?? "全国"}"))}");
        if (answer.Text is not { } text)
            return await FindingAsync(answer.Missing!.Sentence);
        if (answer.Missing is { Reason: not MissingReason.NoSuchArticle })
            await Console.Error.WriteLineAsync($"没有《{text.Work.Title}》{day:yyyy-MM-dd} 当日的文本，以下是最接近的文本");
        if (article is not null && answer.Article is null)
            return await FindingAsync($"《{text.Work.Title}》（{text.Version.Key}）没有{article}");
        if (json)
            CommonOptions.WriteJson(LawJson.From(answer));
        else
            LawPrint.Write(answer, Console.Out);
        return answer.Missing is null ? ExitCode.Done : ExitCode.Findings;
    }

    static async Task<int> FindingAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.Findings;
    }
}
