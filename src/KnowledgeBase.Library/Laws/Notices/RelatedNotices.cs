using KnowledgeBase.Legal;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Laws.Notices;

/// <summary>The sentences about laws that stand above, after or below the one that is shown.</summary>
static class RelatedNotices
{
    /// <summary>What a line of the table tells a reader of its law.</summary>
    /// <param name="held">The related law, where it is here.</param>
    public static LawNotice Above(RelatedLaw entry, WorkRow? held, DateOnly day)
    {
        var name = $"《{held?.Title ?? entry.Related}》{(held is null ? "（本库没有）" : "")}";
        var coming = entry.From > day;
        var from = entry.From is { } date ? $"{(coming ? "将" : "")}自 {VersionNotices.Iso(date)} 起" : "";
        var (kind, sentence) = entry.Relation switch
        {
            LawRelation.Repealing => (NoticeKind.Repealed, $"{from}由{name}废止"),
            LawRelation.Newer => (NoticeKind.NewerLaw, $"同一事项有新法{name}{(from.Length > 0 ? $"，{from}施行" : "")}，两者都要看"),
            _ => (NoticeKind.HigherLaw, $"上位法{name}{(from.Length > 0 ? $"{from}施行" : "")}，两者都要看；规定不一致的，适用上位法"),
        };
        return new LawNotice(kind, $"{sentence}（依据：{entry.Source}）。", Target(held));
    }

    /// <summary>The same line for a reader of the related law; null where the law below is not here.</summary>
    public static LawNotice? Below(RelatedLaw entry, WorkRow? held, DateOnly day) => held is null ? null : new LawNotice(
        NoticeKind.LowerLaw,
        entry.Relation switch
        {
            LawRelation.Repealing => $"《{held.Title}》{(entry.From > day ? "将" : "已")}由本法规废止（依据：{entry.Source}）。",
            LawRelation.Newer => $"同一事项还有以前的《{held.Title}》，没有废止，两者都要看。",
            _ => $"同一事项还有《{held.Title}》，本法规是它的上位法。",
        },
        Target(held));

    /// <summary>The version date of the higher law on a day, where the local text is older; else null.</summary>
    public static DateOnly? NewerThan(VersionSummary shown, WorkRow higher, DateOnly day) =>
        new VersionTimeline(higher.Versions.Select(VersionTimes.Of)).On(day).InForce?.VersionDate is { } newer && shown.VersionDate < newer ? newer : null;

    /// <summary>上位法已于…修订，这个文本早于它.</summary>
    /// <param name="acts">What the title note of the higher law tells of that day.</param>
    public static LawNotice OlderThan(VersionSummary shown, WorkRow higher, DateOnly newer, IReadOnlyList<HistoryAct> acts) => new(
        NoticeKind.OlderThanHigherLaw,
        $"上位法《{higher.Title}》已于 {VersionNotices.Iso(newer)} {Word(acts)}，这个文本（{shown.Key}）早于它，引用前请核对是否仍与上位法一致。",
        Target(higher));

    static string Word(IReadOnlyList<HistoryAct> acts) =>
        acts.Contains(HistoryAct.Revised) ? "修订" : acts.Contains(HistoryAct.Amended) ? "修正" : acts.Contains(HistoryAct.Adopted) ? "通过" : "更新";

    static NoticeTarget? Target(WorkRow? work) => work is null ? null : new NoticeTarget(work.Id, work.Title);
}
