using System.ComponentModel;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Contract;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Api;

/// <summary>The parameters of a penalty; the command line has the same names.</summary>
sealed record PenaltyParameters(
    [property: Description("检查所见；几个违法行为用；隔开")] string? Text,
    [property: Description("违法行为发生（终了）之日，默认今天")] string? On,
    [property: Description("已选定的违法行为：答复里的 key，几个用、隔开")] string? Pick,
    [property: Description("算罚款的基数，写作 上一年年收入=120000，几个用、隔开")] string? Base,
    [property: Description("每个违法行为最多几张卡，默认 5")] string? Limit,
    [property: Description("先行登记保存之日")] string? Kept,
    [property: Description("立案之日")] string? Filed,
    [property: Description("告知书送达之日")] string? Notified,
    [property: Description("听证举行之日")] string? Hearing,
    [property: Description("作出决定之日")] string? Decided,
    [property: Description("决定书送达之日")] string? Served,
    [property: Description("催告书送达之日")] string? Demanded,
    [property: Description("涉及公民生命健康安全且有危害后果（时效五年）")] string? Harm);

/// <summary>定处罚.</summary>
static class PenaltyEndpoint
{
    const int Cards = 5;
    const int MostCards = 20;

    public static void MapPenalty(this RouteGroupBuilder api) => api.MapQuery("/penalty", AskAsync).WithName("penalty")
        .WithSummary("定处罚：义务条款、处罚条款、阶段、免罚和程序").WithDescription("与 kb penalty --json 相同。clear 为 false 时所述不够明确，要由人从 cards 里选定再用 pick 查。")
        .Produces<PenaltyJson>();

    static async Task<IResult> AskAsync([AsParameters] PenaltyParameters asked, PenaltyCards cards, LawDay today, CancellationToken cancellationToken)
    {
        var chosen = Several(asked.Pick);
        var question = new PenaltyQuestion(chosen.Length > 0 ? asked.Text?.Trim() ?? "" : Parameters.Text("text", asked.Text), Dates(asked, today.Today))
        {
            Limit = Parameters.Number("limit", asked.Limit, Cards, MostCards),
            Chosen = chosen,
            Bases = Bases(asked.Base),
        };
        return Answers.Ok(PenaltyJson.From(await cards.AskAsync(question, cancellationToken)));
    }

    static CaseDates Dates(PenaltyParameters asked, DateOnly today) => new(Parameters.Day("on", asked.On) ?? today)
    {
        EvidenceKept = Parameters.Day("kept", asked.Kept),
        Filed = Parameters.Day("filed", asked.Filed),
        Notified = Parameters.Day("notified", asked.Notified),
        Hearing = Parameters.Day("hearing", asked.Hearing),
        Decided = Parameters.Day("decided", asked.Decided),
        Served = Parameters.Day("served", asked.Served),
        Demanded = Parameters.Day("demanded", asked.Demanded),
        HarmedLifeOrHealth = Parameters.Flag("harm", asked.Harm),
    };

    static string[] Several(string? given) => Parameters.Given(given)?.Split(['、', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    static IReadOnlyDictionary<string, Yuan> Bases(string? given)
    {
        try
        {
            return PenaltyQuestion.ReadBases(Several(given));
        }
        catch (FormatException wrong)
        {
            throw new WrongParameterException($"参数 base：{wrong.Message}");
        }
    }
}
