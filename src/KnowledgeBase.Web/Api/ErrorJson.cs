using System.ComponentModel;
using System.Text.Json.Serialization;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Web.Api;

/// <summary>Why a request has no answer.</summary>
[Description("没有回答的原因")]
public sealed record ErrorJson([property: Description("一句话")] string Error)
{
    [Description("lawNotHere 法规不在本库，noSuchVersion 没有这个版本，noSuchArticle 没有这一条，textOfDayNotHere 当日文本不在本库，notYetInForce 当日尚未施行，repealed 当日已废止")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MissingReason? Reason { get; init; }

    [Description("库里最早的文本")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Earliest { get; init; }

    [Description("最接近那一天的文本；它不是那一天的文本")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nearest { get; init; }

    public static ErrorJson Of(MissingText missing) => new(missing.Sentence) { Reason = missing.Reason, Earliest = missing.Earliest?.Key, Nearest = missing.Nearest?.Key };
}
