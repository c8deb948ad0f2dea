using System.Globalization;

namespace KnowledgeBase.Library.Laws.Notices;

/// <summary>What the versions of one law tell about the one that is shown.</summary>
static class VersionNotices
{
    /// <param name="shown">The version on the page.</param>
    /// <param name="adopted">When the law was first adopted, where a title note tells.</param>
    public static IEnumerable<LawNotice> Of(WorkDetails work, VersionSummary shown, DateOnly? adopted, DateOnly day)
    {
        if (work.InForce is null)
            yield return Uncovered(work, adopted, day);
        var later = work.Versions.Where(v => v.Start > shown.Start).OrderBy(v => v.Start).ToList();
        if (later is [.., var newest])
        {
            var sentence = later.Count == 1 ? $"以后另有 {Name(newest)}。" : $"以后另有 {later.Count} 个文本，最新的是 {Name(newest)}。";
            yield return new LawNotice(NoticeKind.LaterVersion, sentence, Target(work, newest));
        }
        if (shown.EffectiveChecked is null)
            yield return new LawNotice(NoticeKind.NeverChecked, "这个文本的施行日期没有人核对过，引用前请先核对它是否现行有效。");
    }

    static LawNotice Uncovered(WorkDetails work, DateOnly? adopted, DateOnly day)
    {
        var title = work.Work.Title;
        if (work.Nearest is not { } nearest)
            return new LawNotice(NoticeKind.TextOfDayMissing, $"《{title}》在库里没有文本。");
        if (nearest.RepealedDate is { } repealed && repealed <= day)
            return new LawNotice(NoticeKind.Repealed, $"《{title}》已于 {Iso(repealed)} 废止，{Iso(day)} 没有有效的文本。", Target(work, nearest));
        if (nearest.Start > day && adopted > day)
            return new LawNotice(NoticeKind.NotYetInForce, $"{Iso(day)} 还没有《{title}》，它 {Iso(adopted.Value)} 才通过；库里最早的是 {Name(nearest)}。", Target(work, nearest));
        if (nearest.Start > day && adopted == nearest.VersionDate)
            return new LawNotice(NoticeKind.NotYetInForce, $"{Iso(day)}《{title}》还没有施行，它自 {Iso(nearest.Start!.Value)} 起施行。", Target(work, nearest));
        var held = nearest.Start > day ? $"库里最早的是 {Name(nearest)}" : $"最接近的是 {Name(nearest)}，此后的修改没有入库";
        return new LawNotice(NoticeKind.TextOfDayMissing, $"{Iso(day)} 有效的《{title}》文本不在库中；{held}，不能当作当天的条文引用。", Target(work, nearest));
    }

    static NoticeTarget Target(WorkDetails work, VersionSummary version) => new(work.Work.Id, work.Work.Title, version.Key);

    static string Name(VersionSummary version) =>
        version.VersionDate is not { } date ? "日期不详的文本"
        : version.EffectiveDate is { } effective ? $"{Iso(date)} 文本（{Iso(effective)} 起施行）"
        : $"{Iso(date)} 文本（施行日期待核）";

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
