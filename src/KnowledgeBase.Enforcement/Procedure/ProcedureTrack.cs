using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Procedure;

/// <summary>程序与期限: every deadline of a penalty case in the order in which they come. 二日、三日、五日、七日 of 行政处罚法 are working days (85), other periods calendar days.</summary>
public sealed class ProcedureTrack(WorkingDays calendar)
{
    const int LimitationYears = 2;
    const int LimitationYearsWithHarm = 5;
    const int DaysToDecide = 90;
    const int DaysToPay = 15;
    const int DaysToReview = 60;
    const int MonthsToSue = 6;
    const int MonthsToApplyToCourt = 3;

    // 3 % a day reach the fine itself on the 34th day.
    const int DaysOfSurcharge = 34;

    /// <summary>The deadlines of a case. A day that is not known yet leaves what counts from it without a day.</summary>
    public IReadOnlyList<Deadline> Of(CaseDates dates) =>
    [
        Limitation(dates),
        Working("先行登记保存的处理决定", "登记保存之日起7个工作日内", Penalty(56), dates.EvidenceKept, 7),
        new("作出处罚决定", $"立案之日起{DaysToDecide}日内；法律、法规、规章另有规定的从其规定", Penalty(60), dates.Filed?.AddDays(DaysToDecide)),
        Working("要求听证", "行政机关告知后5个工作日内", Penalty(64, 1, 1), dates.Notified, 5),
        new("通知听证的时间、地点", "举行听证的7个工作日前", Penalty(64, 1, 2), dates.Hearing is { } hearing ? calendar.Before(hearing, 7) : null) { InWorkingDays = true, Note = dates.Hearing is { } day ? calendar.Doubt(day.AddDays(-14), day) : null },
        Working("送达决定书", "宣告后当场交付；当事人不在场的7个工作日内", Penalty(61, 1), dates.Decided, 7),
        Working("公示处罚信息", "作出决定之日起7个工作日内在监管部门公示系统公开曝光", Safety(78, 2), dates.Decided, 7),
        Party("缴纳罚款", $"收到决定书之日起{DaysToPay}日内", Penalty(67, 3), dates.Served?.AddDays(DaysToPay)),
        Surcharge(dates),
        Party("申请行政复议", $"知道处罚决定之日起{DaysToReview}日内，向本级人民政府", Review(20, 1), dates.Served?.AddDays(DaysToReview)),
        Party("提起行政诉讼", $"知道处罚决定之日起{MonthsToSue}个月内", new LawProvision("中华人民共和国行政诉讼法", new ProvisionRef(new ProvisionNumber(46), 1)), dates.Served?.AddMonths(MonthsToSue)),
        Working("催告履行", "催告书送达后10个工作日仍不履行的，才可以申请法院强制执行", Compulsion(54), dates.Demanded, 10) with { Note = "行政强制法第六十九条：10日以内的期限是工作日" },
        new("申请法院强制执行", $"复议、诉讼期限届满之日起{MonthsToApplyToCourt}个月内（当事人不复议、不起诉又不履行）", Compulsion(53), dates.Served?.AddMonths(MonthsToSue).AddMonths(MonthsToApplyToCourt)),
    ];

    static Deadline Limitation(CaseDates dates) => new(
        "追究时效",
        dates.HarmedLifeOrHealth ? $"违法行为终了之日起{LimitationYearsWithHarm}年内发现" : $"违法行为终了之日起{LimitationYears}年内发现",
        Penalty(36, 1),
        dates.Act.AddYears(dates.HarmedLifeOrHealth ? LimitationYearsWithHarm : LimitationYears))
    {
        Note = dates.HarmedLifeOrHealth ? null : $"涉及公民生命健康安全、金融安全且有危害后果的，延长至{LimitationYearsWithHarm}年（{dates.Act.AddYears(LimitationYearsWithHarm):yyyy-MM-dd}）",
    };

    Deadline Surcharge(CaseDates dates)
    {
        var from = dates.Served is { } served ? calendar.OnOrAfter(served.AddDays(DaysToPay)).AddDays(1) : (DateOnly?)null;
        return new Deadline("加处罚款", "到期不缴的，每日按罚款数额的3%加处，不超出罚款本数", Penalty(72, 1, 1), from)
        {
            Note = from is { } first
                ? $"自 {first:yyyy-MM-dd} 起计，至 {first.AddDays(DaysOfSurcharge - 1):yyyy-MM-dd} 达到本数；复议、诉讼期间不计算（行政处罚法第七十三条第三款）"
                : "复议、诉讼期间不计算（行政处罚法第七十三条第三款）",
        };
    }

    Deadline Working(string step, string rule, LawProvision source, DateOnly? from, int days) =>
        new(step, rule, source, from is { } day ? calendar.After(day, days) : null) { InWorkingDays = true, Note = from is { } start ? calendar.Doubt(start, calendar.After(start, days)) : null };

    Deadline Party(string step, string rule, LawProvision source, DateOnly? day) =>
        new(step, rule, source, day) { Extended = day is { } last && calendar.OnOrAfter(last) is var next && next != last ? next : null };

    static LawProvision Penalty(int article, int? paragraph = null, int? item = null) => Place("中华人民共和国行政处罚法", article, paragraph, item);

    static LawProvision Safety(int article, int? paragraph = null) => Place("中华人民共和国安全生产法", article, paragraph);

    static LawProvision Review(int article, int? paragraph = null) => Place("中华人民共和国行政复议法", article, paragraph);

    static LawProvision Compulsion(int article) => Place("中华人民共和国行政强制法", article);

    static LawProvision Place(string law, int article, int? paragraph = null, int? item = null) => new(law, new ProvisionRef(new ProvisionNumber(article), paragraph, item));
}
