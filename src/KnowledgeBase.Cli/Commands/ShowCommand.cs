using System.CommandLine;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Store;

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
            var store = await CommonOptions.OpenAsync(DataFolder.Choose(result.GetValue(data)), cancellationToken);
            return await RunAsync(store, title, number, result.GetValue(on) ?? CommonOptions.Today, result.GetValue(json), cancellationToken);
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

    static async Task<int> RunAsync(CorpusStore store, string title, ProvisionNumber? article, DateOnly day, bool json, CancellationToken cancellationToken)
    {
        var laws = new LawCatalogue(store);
        var found = await laws.FindAsync(title, day, cancellationToken);
        if (found.Count == 0)
            return await NotFoundAsync($"本库没有《{title}》");
        var law = (await laws.GetAsync(found[0].Id, day, cancellationToken))!;
        if (found.Count > 1)
            await Console.Error.WriteLineAsync($"同名法规还有：{string.Join("，", found.Skip(1).Select(w => $"{w.Region ?? w.Issuer ?? "全国"}"))}");
        if ((law.InForce ?? law.Nearest) is not { } version || await new LawReader(store).ReadAsync(version.Id, day, cancellationToken) is not { } text)
            return await NotFoundAsync($"《{law.Work.Title}》没有文本");
        if (article is { } number && text.Articles.All(a => a.Number != number))
            return await NotFoundAsync($"《{law.Work.Title}》（{version.Key}）没有{number}");
        var notices = await new LawNotices(store, laws, RelatedLaws.Load()).OfAsync(law, version, day, cancellationToken);
        if (law.InForce is null)
            await Console.Error.WriteLineAsync($"没有《{law.Work.Title}》{day:yyyy-MM-dd} 当日的文本，以下是最接近的文本");
        if (json)
            CommonOptions.WriteJson(LawJson.From(law, text, article, day, notices));
        else
            LawPrint.Write(law, text, article, notices, Console.Out);
        return law.InForce is null ? ExitCode.Findings : ExitCode.Done;
    }

    static async Task<int> NotFoundAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.Findings;
    }
}
