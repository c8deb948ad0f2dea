using System.ComponentModel;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Library.Contract;

/// <summary>A version with its dates and its status on the day asked for.</summary>
[Description("法规的一个文本")]
public sealed record VersionJson(
    [property: Description("版本日期，日期不明的为 undated")] string Version, DateOnly? VersionDate, DateOnly? EffectiveDate,
    [property: Description("施行日期的依据；没有的是待核")] string? EffectiveSource, DateOnly? EffectiveChecked,
    [property: Description("inForce 现行有效，unverified 施行日期待核，notYetInForce 尚未施行，superseded 已有新版本，repealed 已废止")] VersionStatus Status)
{
    /// <summary>The JSON shape of a version.</summary>
    public static VersionJson From(VersionSummary version) =>
        new(version.Key, version.VersionDate, version.EffectiveDate, version.EffectiveSource, version.EffectiveChecked, version.Status);
}

/// <summary>What must be known beside the text.</summary>
/// <param name="Law">The law it leads to, where that is here.</param>
[Description("引用前应当知道的")]
public sealed record NoticeJson(NoticeKind Kind, string Sentence, string? Law, string? Version)
{
    /// <summary>The JSON shape of a notice.</summary>
    public static NoticeJson From(LawNotice notice) => new(notice.Kind, notice.Sentence, notice.Target?.Title, notice.Target?.VersionKey);
}
