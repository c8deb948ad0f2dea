using System.CommandLine;
using KnowledgeBase.Enforcement.Procedure;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The days of a case, each an option.</summary>
sealed class CaseDateOptions
{
    readonly Option<DateOnly?> kept = CommonOptions.Date("--kept", "先行登记保存之日");
    readonly Option<DateOnly?> filed = CommonOptions.Date("--filed", "立案之日");
    readonly Option<DateOnly?> notified = CommonOptions.Date("--notified", "告知书送达之日");
    readonly Option<DateOnly?> hearing = CommonOptions.Date("--hearing", "听证举行之日");
    readonly Option<DateOnly?> decided = CommonOptions.Date("--decided", "作出决定之日");
    readonly Option<DateOnly?> served = CommonOptions.Date("--served", "决定书送达之日");
    readonly Option<DateOnly?> demanded = CommonOptions.Date("--demanded", "催告书送达之日");
    readonly Option<bool> harm = new("--harm") { Description = "涉及公民生命健康安全且有危害后果（时效五年）" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { kept, filed, notified, hearing, decided, served, demanded, harm })
            command.Add(option);
    }

    public CaseDates Read(ParseResult result, DateOnly act) => new(act)
    {
        EvidenceKept = result.GetValue(kept),
        Filed = result.GetValue(filed),
        Notified = result.GetValue(notified),
        Hearing = result.GetValue(hearing),
        Decided = result.GetValue(decided),
        Served = result.GetValue(served),
        Demanded = result.GetValue(demanded),
        HarmedLifeOrHealth = result.GetValue(harm),
    };
}
