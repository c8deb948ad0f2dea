using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>效力级别、制定机关、地区、版本日期 of a statute, from its title note first and its folder last.</summary>
static partial class StatuteIdentity
{
    static readonly string[] Provinces =
    [
        "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南",
        "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门",
    ];

    public static Statute Identify(string title, IReadOnlyList<HistoryRecord> note, SourceFile file, SourceFields fields)
    {
        var region = Region(title, note, file.Path);
        var level = Level(title, note, file.Path, fields, region);
        return new Statute
        {
            Level = level,
            Region = level is LevelOfAuthority.LocalRegulation or LevelOfAuthority.LocalGovernmentRule or LevelOfAuthority.NormativeDocument ? region : null,
            VersionDate = VersionDate(note, FileDate(file)),
        };
    }

    /// <summary>The date in the file's name, (2021-06-10).</summary>
    public static DateOnly? FileDate(SourceFile file) =>
        NameDate().Match(file.Stem) is { Success: true } match && DateOnly.TryParseExact(match.Groups["date"].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The last 通过, 修正 or 修订 record.</summary>
    public static DateOnly? LastRecord(IReadOnlyList<HistoryRecord> note) =>
        note.Where(r => r.Act is HistoryAct.Adopted or HistoryAct.Amended or HistoryAct.Revised).Max(r => r.Date);

    /// <summary>版本日期 by design decision 4: the later of the name's date and the last record; without both, the first promulgation.</summary>
    public static DateOnly? VersionDate(IReadOnlyList<HistoryRecord> note, DateOnly? fileDate)
    {
        var record = LastRecord(note);
        if (record is null && fileDate is null)
            return note.Where(r => r.Act is HistoryAct.Published or HistoryAct.Approved or HistoryAct.Other).Max(r => r.Date) ?? note.Max(r => r.Date);
        return record > fileDate || fileDate is null ? record : fileDate;
    }

    /// <summary>施行日期 that the title note states for this version: a 施行 record no earlier than the version itself.</summary>
    public static DateOnly? EffectiveDate(IReadOnlyList<HistoryRecord> note, DateOnly? versionDate)
    {
        var stated = note.LastOrDefault(r => r.Act == HistoryAct.Effective)?.Date;
        var last = LastRecord(note);
        return stated is not null && (last is null || stated >= last) && (versionDate is null || last is null || versionDate >= last) ? stated : null;
    }

    /// <summary>制定机关: the organ that adopted or promulgated the text.</summary>
    public static string? Issuer(IReadOnlyList<HistoryRecord> note)
    {
        foreach (var record in note.Where(r => r.Act is HistoryAct.Adopted or HistoryAct.Published or HistoryAct.Amended or HistoryAct.Revised or HistoryAct.Approved))
        {
            var text = Numbers().Replace(DatePrefix().Replace(record.Text, ""), "");
            if (Organ().Match(text) is { Success: true } match)
                return match.Groups["organ"].Value is "中华人民共和国国务院" or "国务院" ? "国务院" : match.Groups["organ"].Value.Replace("中中华", "中华", StringComparison.Ordinal);
        }
        return null;
    }

    static LevelOfAuthority Level(string title, IReadOnlyList<HistoryRecord> note, string path, SourceFields fields, string? region)
    {
        var first = string.Concat(note.Select(r => r.Text));
        if (title.EndsWith("宪法", StringComparison.Ordinal) || title.Contains("宪法修正案", StringComparison.Ordinal))
            return LevelOfAuthority.Constitution;
        if (title.StartsWith("最高人民法院", StringComparison.Ordinal) || title.StartsWith("最高人民检察院", StringComparison.Ordinal) || path.Contains("司法解释", StringComparison.Ordinal) || first.Contains("最高人民法院审判委员会", StringComparison.Ordinal))
            return LevelOfAuthority.JudicialInterpretation;
        if (title.Contains("监察法实施条例", StringComparison.Ordinal) || first.Contains("国家监察委员会", StringComparison.Ordinal))
            return LevelOfAuthority.SupervisionRegulation;
        if (LocalGovernment().IsMatch(first) || LocalGovernment().IsMatch(fields["发文机关", "发布机构"] ?? ""))
            return LevelOfAuthority.LocalGovernmentRule;
        if (path.Contains("地方性法规", StringComparison.Ordinal) || LocalCongress().IsMatch(first))
            return LevelOfAuthority.LocalRegulation;
        if (first.Contains("全国人民代表大会", StringComparison.Ordinal) && !path.Contains("行政法规", StringComparison.Ordinal))
            return LevelOfAuthority.Law;
        if (path.Contains("行政法规", StringComparison.Ordinal) || first.Contains("国务院令", StringComparison.Ordinal) || first.Contains("国务院", StringComparison.Ordinal) || (fields["发文机关", "发文字号"] is { } organ && organ.StartsWith('国')))
            return LevelOfAuthority.AdministrativeRegulation;
        if (path.Contains("部门规章", StringComparison.Ordinal) || MinistryOrder().IsMatch(title + first))
            return LevelOfAuthority.DepartmentalRule;
        if (National().IsMatch(path) && (title.EndsWith('法') || title.EndsWith("法典", StringComparison.Ordinal) || title.Contains("刑法修正案", StringComparison.Ordinal)))
            return LevelOfAuthority.Law;
        return LevelOfAuthority.NormativeDocument;
    }

    /// <summary>The province that the folder, the title or the adopting or approving organ names.</summary>
    static string? Region(string title, IReadOnlyList<HistoryRecord> note, string path)
    {
        foreach (var province in Provinces)
            if (path.Contains("/" + province + "地方法规/", StringComparison.Ordinal) || path.StartsWith(province + "地方法规/", StringComparison.Ordinal) || path.Contains("/地方性法规/" + province + "/", StringComparison.Ordinal) || title.StartsWith(province, StringComparison.Ordinal))
                return FullName(province);
        foreach (var province in Provinces)
            if (note.Any(r => r.Text.Contains(FullName(province), StringComparison.Ordinal)))
                return FullName(province);
        return City().Match(title) is { Success: true } city ? city.Value : null;
    }

    static string FullName(string province) => province switch
    {
        "北京" or "天津" or "上海" or "重庆" => province + "市",
        "内蒙古" or "西藏" => province + "自治区",
        "广西" => "广西壮族自治区",
        "宁夏" => "宁夏回族自治区",
        "新疆" => "新疆维吾尔自治区",
        "香港" or "澳门" => province + "特别行政区",
        _ => province + "省",
    };

    [GeneratedRegex(@"[（(](?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameDate();

    [GeneratedRegex(@"^[0-9０-９\s]*年?[0-9０-９\s]*月?[0-9０-９\s]*日?[\s　]*(?:经|由|根据)?", RegexOptions.CultureInvariant)]
    private static partial Regex DatePrefix();

    [GeneratedRegex("第[一二三四五六七八九十百零0-9]+(?:届|次)|[一二三四五六七八九十]+届", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*(?<organ>[\p{IsCJKUnifiedIdeographs}]{0,24}?(?:人民代表大会常务委员会|人大常委会|人民代表大会|最高人民法院|最高人民检察院|国务院|中央军事委员会|人民政府|委员会|政务院|总局|部|局|署|行|院))(?=会议|常务会议|审判委员会|检察委员会|令|批准|公布|发布|公告|全体|主席团|主任会议|部长|第|常务委员会|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Organ();

    [GeneratedRegex(@"[省市县区州]人民政府(?:令|第|常务会议)|[省市]人民政府.{0,6}常务会议", RegexOptions.CultureInvariant)]
    private static partial Regex LocalGovernment();

    [GeneratedRegex(@"[省市区州县旗](?:第[一二三四五六七八九十]+届)?人民代表大会", RegexOptions.CultureInvariant)]
    private static partial Regex LocalCongress();

    [GeneratedRegex(@"(?:部|总局|委员会|署|银行|海关)令", RegexOptions.CultureInvariant)]
    private static partial Regex MinistryOrder();

    [GeneratedRegex(@"laws-current/|(?:^|/)(?:刑法|民法典|民法商法|社会法|经济法|行政法|宪法相关法|诉讼与非诉讼程序法)/", RegexOptions.CultureInvariant)]
    private static partial Regex National();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{2,6}?[市州盟]", RegexOptions.CultureInvariant)]
    private static partial Regex City();
}
