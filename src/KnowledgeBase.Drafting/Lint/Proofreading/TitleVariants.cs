using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>书名号里的名称 that differ by one character.</summary>
static partial class TitleVariants
{
    const int ShortestTitle = 5;
    const int MostTitles = 500;

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        List<string> before = [];
        foreach (var line in manuscript.Lines)
            foreach (Match match in Title().Matches(line.Prose))
            {
                var title = match.Groups["title"].Value;
                if (title.Length < ShortestTitle || before.Count > MostTitles || before.Contains(title))
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
