using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>同一机关、单位的名称写得不一样: a place in the text differs by one character from a name that the document itself gives.</summary>
static partial class NameVariants
{
    const int ShortestName = 5;
    const int MostNames = 80;

    // Where one of these is the other, it is another organ: 市局 and 省局, 教育局 and 体育局.
    const string Distinguishing = "省市县区州盟旗镇乡村厅局部委办处科室队组站所院会中各原本该东西南北上下大小前后新老第甲乙丙丁一二三四五六七八九十0123456789";

    static readonly string[] Departments =
        ["教育", "体育", "民政", "财政", "公安", "司法", "水利", "水务", "林业", "农业", "审计", "统计", "税务", "气象", "地震", "档案", "信访", "商务", "卫生", "环保", "国土", "住建", "交通", "文化", "旅游", "规划", "城管", "人防", "电力", "邮政", "烟草", "海关", "海事"];

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        var names = Names(manuscript).Where(n => n.Length >= ShortestName).Distinct(StringComparer.Ordinal).Take(MostNames).ToList();
        HashSet<(int, string)> told = [];
        foreach (var line in manuscript.Lines)
            foreach (var name in names)
                foreach (var written in Near(line.Prose, name))
                    if (!names.Any(n => n != name && (n.Contains(written, StringComparison.Ordinal) || line.Prose.Contains(n, StringComparison.Ordinal) && n.Length == name.Length)) && told.Add((line.Number, written)))
                        yield return manuscript.Find(ProofRules.NameVariant, line.Number, $"“{written}”与本文其他地方的“{name}”只差一个字", $"“{name}”");
        foreach (var finding in Companies(manuscript))
            yield return finding;
    }

    static IEnumerable<string> Names(Manuscript manuscript)
    {
        var draft = manuscript.Draft;
        return draft.Issuers.Concat(draft.Signers).Concat(Split(draft.Addressees)).Concat(Split(draft.CopyRecipients)).Append(draft.PrintingOffice ?? "").Where(n => !n.Contains('（', StringComparison.Ordinal) && !n.StartsWith('各'));
    }

    static IEnumerable<string> Split(string? names) => names?.Split(['、', '，', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Places of the same length with one other character, and those that lack one.</summary>
    static IEnumerable<string> Near(string text, string name)
    {
        for (var i = text.IndexOf(name[0], StringComparison.Ordinal); i >= 0 && i + name.Length - 1 <= text.Length; i = i + 1 < text.Length ? text.IndexOf(name[0], i + 1) : -1)
        {
            var same = 0;
            while (same < name.Length && i + same < text.Length && text[i + same] == name[same])
                same++;
            if (same == name.Length || same < 1)
                continue;
            var rest = name.Length - same - 1;
            if (rest >= 1 && i + name.Length <= text.Length && text.AsSpan(i + same + 1, rest).SequenceEqual(name.AsSpan(same + 1)) && IsSlip(name, same, text[i + same]))
                yield return text.Substring(i, name.Length);
            else if (same >= 2 && rest >= 1 && i + name.Length - 1 <= text.Length && name.Length > ShortestName && text.AsSpan(i + same, rest).SequenceEqual(name.AsSpan(same + 1)) && !Distinguishing.Contains(name[same], StringComparison.Ordinal))
                yield return text.Substring(i, name.Length - 1);
        }
    }

    static bool IsSlip(string name, int at, char other)
    {
        if (!IsChinese(other) || Distinguishing.Contains(other, StringComparison.Ordinal) || Distinguishing.Contains(name[at], StringComparison.Ordinal))
            return false;
        var written = string.Concat(name.AsSpan(0, at), other.ToString(), name.AsSpan(at + 1));
        return !Departments.Any(d => written.Contains(d, StringComparison.Ordinal) && !name.Contains(d, StringComparison.Ordinal));
    }

    static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Companies: two names that end alike, differ in one character, and are alike again before it.</summary>
    static IEnumerable<LintFinding> Companies(Manuscript manuscript)
    {
        List<(string Name, int Line)> found = [];
        foreach (var line in manuscript.Lines)
            foreach (Match match in Company().Matches(line.Prose))
                found.Add((match.Value, line.Number));
        for (var i = 1; i < found.Count; i++)
            for (var j = 0; j < i; j++)
                if (Slip(found[j].Name, found[i].Name) is { } slip)
                {
                    yield return manuscript.Find(ProofRules.NameVariant, found[i].Line, $"“{slip.Written}”与前面的“{slip.Before}”只差一个字", $"核对后统一写法");
                    break;
                }
    }

    static (string Before, string Written)? Slip(string before, string written)
    {
        var (a, b) = (before.Length - 1, written.Length - 1);
        while (a >= 0 && b >= 0 && before[a] == written[b])
            (a, b) = (a - 1, b - 1);
        if (a < 2 || b < 2 || before[a - 1] != written[b - 1] || before[a - 2] != written[b - 2] || before.Length - 1 - a < 5 || Distinguishing.Contains(before[a], StringComparison.Ordinal) || Distinguishing.Contains(written[b], StringComparison.Ordinal))
            return null;
        return (before[(a - 2)..], written[(b - 2)..]);
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}（）]{3,16}(?:有限责任公司|股份有限公司|有限公司)", RegexOptions.CultureInvariant)]
    private static partial Regex Company();
}

/// <summary>书名号里的名称 that differ by one character.</summary>
static partial class TitleVariants
{
    const int ShortestTitle = 5;

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        List<string> before = [];
        foreach (var line in manuscript.Lines)
            foreach (Match match in Title().Matches(line.Prose))
            {
                var title = match.Groups["title"].Value;
                if (title.Length < ShortestTitle || before.Contains(title))
                    continue;
                if (before.FirstOrDefault(b => Differ(b, title)) is { } other)
                    yield return manuscript.Find(ProofRules.NameVariant, line.Number, $"《{title}》与前面的《{other}》只差一个字", "核对后统一写法");
                before.Add(title);
            }
    }

    // 第1批 and 第2批, 2025年 and 2026年, 国家 and 省 are other titles.
    static bool Differ(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        var at = -1;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i])
            {
                if (at >= 0)
                    return false;
                at = i;
            }
        return at >= 0 && !"0123456789一二三四五六七八九十上下省市县区甲乙丙春夏秋冬".Contains(a[at], StringComparison.Ordinal);
    }

    [GeneratedRegex("《(?<title>[^《》]{2,60})》", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}

/// <summary>同一数据前后不一: the same words before a number, the same unit, another number. Only totals of the whole are compared, and not of other times.</summary>
static partial class FigureVariants
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        Dictionary<(string Label, string Unit), (string Number, string Times, int Line)> first = [];
        foreach (var line in manuscript.Body.Where(l => l.Kind is LineKind.Text))
            foreach (Match match in Total().Matches(line.Prose))
            {
                var key = (match.Groups["label"].Value, match.Groups["unit"].Value);
                var number = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
                var times = string.Concat(Time().Matches(Sentence(line.Prose, match.Index)).Select(m => m.Value));
                if (!first.TryAdd(key, (number, times, line.Number)) && first[key] is var before && before.Number != number && before.Times == times)
                    yield return manuscript.Find(ProofRules.FigureVariant, line.Number, string.Create(CultureInfo.InvariantCulture, $"“{match.Value}”与前面（{manuscript.PlaceOf(before.Line)}）的“{key.Item1}{before.Number}{key.Item2}”不一致"), "核对后统一");
            }
    }

    static string Sentence(string text, int at)
    {
        var from = at == 0 ? 0 : text.LastIndexOfAny(['。', '；'], at - 1) + 1;
        var to = text.IndexOfAny(['。', '；'], at);
        return text[from..(to < 0 ? text.Length : to)];
    }

    [GeneratedRegex(@"(?<=^|[，。；：、（\0　 ])(?<label>[\p{IsCJKUnifiedIdeographs}]{0,8}(?:全市|全县|全区|全省|共|累计|合计|总)[\p{IsCJKUnifiedIdeographs}]{2,14})(?<number>[0-9][0-9,]{0,9}(?:\.[0-9]{1,4})?)(?<unit>家次|人次|万元|[家个项份条处起次件人名元场台辆吨户])", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"[0-9]{4}年|[0-9]{1,2}月|[一二三四]季度|上半年|下半年|去年|今年|同期|期间", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
