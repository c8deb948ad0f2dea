namespace KnowledgeBase.Library.Laws;

/// <summary>用语 of versions, for pages and commands.</summary>
public static class VersionTerms
{
    public static string InChinese(this VersionStatus status) => status switch
    {
        VersionStatus.InForce => "现行有效",
        VersionStatus.Unverified => "施行日期待核",
        VersionStatus.NotYetInForce => "尚未施行",
        VersionStatus.Superseded => "已有新版本",
        VersionStatus.Repealed => "已废止",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
