using System.CommandLine;
using KnowledgeBase.Cli.Answers;
using KnowledgeBase.Enforcement;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Contract;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb penalty TEXT...</c>: duty, penalty, stages, exemption and procedure for what an inspector saw.</summary>
static class PenaltyCommand
{
    const int Cards = 5;
    const int MostCards = 20;

    public static Command Create()
    {
        var text = new Argument<string[]>("TEXT") { Description = "检查所见，几个违法行为用；隔开", Arity = ArgumentArity.ZeroOrMore };
        var on = CommonOptions.Date("--on", "违法行为发生（终了）之日（默认今天）");
        var pick = new Option<string[]>("--pick") { Description = "已选定的违法行为（答复里的 key）", HelpName = "KEY" };
        var bases = new Option<string[]>("--base") { Description = "算罚款的基数：上一年年收入=120000、违法所得=50000", HelpName = "名称=元" };
        var limit = new Option<int>("--limit") { Description = $"每个违法行为最多几张卡（默认 {Cards}）", HelpName = "N", DefaultValueFactory = _ => Cards };
        var dates = new CaseDateOptions();
        var json = CommonOptions.Json();
        var data = CommonOptions.Data();
        var command = new Command("penalty", "定处罚：义务条款、处罚条款、阶段、免罚和程序") { text, on, pick, bases, limit, json, data };
        dates.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            var (words, chosen) = (string.Join(' ', result.GetValue(text) ?? []).Trim(), result.GetValue(pick) ?? []);
            if (words.Length == 0 && chosen.Length == 0)
                throw new UnusableException("请写出检查所见，例如 kb penalty 焊工没有操作证 --on 2026-06-10");
            var question = new PenaltyQuestion(words, dates.Read(result, result.GetValue(on) ?? CommonOptions.Today))
            {
                Limit = Math.Clamp(result.GetValue(limit), 1, MostCards),
                Chosen = chosen,
                Bases = Bases(result.GetValue(bases) ?? []),
            };
            return RunAsync(DataFolder.Choose(result.GetValue(data)), question, result.GetValue(json), cancellationToken);
        });
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, PenaltyQuestion question, bool json, CancellationToken cancellationToken)
    {
        await CommonOptions.OpenForQuestionsAsync(folder, cancellationToken);
        await using var services = new ServiceCollection().AddLibrary(folder).AddEnforcement().BuildServiceProvider();
        await services.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        var answer = await services.GetRequiredService<PenaltyCards>().AskAsync(question, cancellationToken);
        if (json)
            CommonOptions.WriteJson(PenaltyJson.From(answer));
        else
            PenaltyPrint.Write(answer, Console.Out);
        return answer.Parts.Any(p => p.Cards is [{ State: CardState.Verified }, ..] && p.IsClear) ? ExitCode.Done : ExitCode.Findings;
    }

    static IReadOnlyDictionary<string, Yuan> Bases(string[] typed)
    {
        try
        {
            return PenaltyQuestion.ReadBases(typed);
        }
        catch (FormatException wrong)
        {
            throw new UnusableException($"--base：{wrong.Message}");
        }
    }
}
