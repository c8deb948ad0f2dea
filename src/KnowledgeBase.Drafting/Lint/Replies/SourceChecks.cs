using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Replies;

/// <summary>数据有来源 (N10): every figure of the reply stands in the materials that were given.</summary>
static partial class SourceChecks
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (manuscript.Context.Materials is not { Count: > 0 } materials)
            yield break;
        var known = string.Concat(materials).Replace(",", "", StringComparison.Ordinal);
        foreach (var line in manuscript.Body)
            foreach (Match match in Figure().Matches(line.Prose))
                if (!Regex.IsMatch(known, $"(?<![0-9.]){Regex.Escape(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal))}(?![0-9.])", RegexOptions.CultureInvariant))
                    yield return manuscript.Find(ReplyRules.Sources, line.Number, $"“{match.Value}”在给出的材料里找不到", "核对来源，或者补充材料");
    }

    [GeneratedRegex(@"(?<![0-9.第〔])(?<n>[0-9][0-9,]{0,9}(?:\.[0-9]{1,4})?)(?:家次|人次|万元|亿元|[家个项份起次件人名元场台辆吨户期批%％])", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
