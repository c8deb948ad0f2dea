using System.CommandLine;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Cli.Commands;

/// <summary>What narrows a search, as options; the API has the same names.</summary>
sealed class NarrowingOptions
{
    readonly Option<LevelOfAuthority?> level = CommonOptions.Named<LevelOfAuthority>("--level", "效力级别");
    readonly Option<TextKind?> kind = CommonOptions.Named<TextKind>("--kind", "条文或公文");
    readonly Option<string?> region = new("--region") { Description = "地区；全国 为全国性法规", HelpName = "REGION" };
    readonly Option<string?> issuer = new("--issuer") { Description = "发文机关，全称", HelpName = "ISSUER" };
    readonly Option<TextsAsked?> status = CommonOptions.Named<TextsAsked>("--status", "只查当天有效的文本（默认），或各个时候的都查");
    readonly Option<string?> law = new("--law") { Description = "只在这部法规里查", HelpName = "LAW" };
    readonly Option<DateOnly?> on = CommonOptions.On();

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { level, kind, region, issuer, status, law, on })
            command.Add(option);
    }

    /// <summary>The law that is searched alone; null for all.</summary>
    public string? Law(ParseResult result) => result.GetValue(law);

    public SearchRequest Request(ParseResult result, string question) => new(question, result.GetValue(on) ?? CommonOptions.Today)
    {
        Level = result.GetValue(level),
        Kind = result.GetValue(kind),
        Region = result.GetValue(region) is { } name ? RegionName.Read(name) : null,
        Issuer = result.GetValue(issuer),
        InForceOnly = result.GetValue(status) is not TextsAsked.All,
    };
}
