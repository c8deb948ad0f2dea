using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb compare LAW</c>: two versions of a law, article by article.</summary>
static class CompareCommand
{
    public static Command Create()
    {
        var law = new Argument<string>("LAW") { Description = "法规名称" };
        var from = CommonOptions.Date("--from", "旧文本：版本日期，或者它有效的某一天（默认次新的文本）");
        var to = CommonOptions.Date("--to", "新文本：版本日期，或者它有效的某一天（默认最新的文本）");
        var all = new Option<bool>("--all") { Description = "没有变化的条文也列出" };
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var command = new Command("compare", "逐条对照一部法规的两个版本") { law, from, to, all, json, data };
        command.SetAction((result, cancellationToken) => RunAsync(
            DataFolder.Choose(result.GetValue(data)), result.GetRequiredValue(law), result.GetValue(from), result.GetValue(to),
            result.GetValue(all), result.GetValue(json), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, string title, DateOnly? from, DateOnly? to, bool all, bool json, CancellationToken cancellationToken)
    {
        var store = await CommonOptions.OpenAsync(folder, cancellationToken);
        var laws = new LawCatalogue(store);
        if (await laws.FindAsync(title, CommonOptions.Today, cancellationToken) is not [var work, ..])
            return await FindingAsync($"本库没有《{title}》");
        var comparer = new VersionComparer(laws, new LawReader(store));
        var result = (await comparer.CompareAsync(work.Id, Key(from), Key(to), CommonOptions.Today, cancellationToken))!;
        if (result.WhyNot(Key(from), Key(to)) is { } reason)
            return await FindingAsync(reason);
        if (json)
            CommonOptions.WriteJson(ComparisonJson.From(result, all));
        else
            ComparisonPrint.Write(result, all, Console.Out);
        return ExitCode.Done;
    }

    static string? Key(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    static async Task<int> FindingAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.Findings;
    }
}
