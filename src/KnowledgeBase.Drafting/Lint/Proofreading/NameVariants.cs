using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>同一机关、单位的名称写得不一样: a place in the text differs by one character from a name that the document itself gives.</summary>
static partial class NameVariants
{
    const int ShortestName = 5;
    const int MostNames = 80;
    const int MostCompanies = 500;

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
        for (var i = 1; i < Math.Min(found.Count, MostCompanies); i++)
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
