using System.Globalization;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Web.Frame;

/// <summary>How dates, sizes and states are written on pages.</summary>
static class Wording
{
    public static string Day(DateOnly? day, string unknown = "不详") => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? unknown;

    public static string Time(DateTime? utc) => utc?.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "还没有";

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} 字节",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024:0.#} MB"),
    };

    public static string Region(string? region) => string.IsNullOrEmpty(region) ? "全国" : region;

    /// <summary>The version as a person names it: 2021-06-10 文本.</summary>
    public static string Version(VersionSummary version) => version.VersionDate is { } date ? $"{Day(date)} 文本" : "日期不详的文本";

    /// <summary>From when a version counts, with what is known of it.</summary>
    public static string Effective(VersionSummary version) =>
        version.EffectiveDate is { } date ? $"{Day(date)} 起施行" : "施行日期待核";

    /// <summary>The class of a status label; the label says the word too.</summary>
    public static string Tone(VersionStatus status) => status switch
    {
        VersionStatus.InForce => "good",
        VersionStatus.Unverified or VersionStatus.NotYetInForce => "care",
        _ => "past",
    };

    public static string Tone(Legal.CitationState state) => state switch
    {
        Legal.CitationState.Found => "good",
        Legal.CitationState.NotInCorpus or Legal.CitationState.Unchecked => "past",
        _ => "care",
    };

    public static string Tone(Legal.Severity severity) => severity switch
    {
        Legal.Severity.Error => "bad",
        Legal.Severity.Warning => "care",
        _ => "past",
    };
}
