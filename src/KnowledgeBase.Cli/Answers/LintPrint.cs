using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Cli.Answers;

/// <summary>检查结果 in words, the gravest first.</summary>
static class LintPrint
{
    public static void Write(IReadOnlyList<LintFinding> findings, IReadOnlyList<LintFinding> corrected, TextWriter output)
    {
        if (corrected.Count > 0)
        {
            output.WriteLine($"已改正 {corrected.Count} 处：");
            foreach (var finding in corrected)
                output.WriteLine($"  {finding.Rule.Id}　{finding.Place}　{finding.Message}{(finding.Suggestion is { } better ? $" → {better}" : "")}");
            output.WriteLine();
        }
        foreach (var group in findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key))
        {
            output.WriteLine($"{group.Key.InChinese()}（{group.Count()}）");
            foreach (var finding in group)
            {
                output.WriteLine($"  {finding.Rule.Id} {finding.Rule.Name}　{finding.Place}");
                output.WriteLine($"      {finding.Message}{(finding.Suggestion is { } better ? $"；建议：{better}" : "")}　〔{finding.Rule.StrengthInChinese}，{finding.Rule.Source}〕");
            }
        }
        output.WriteLine(findings.Count == 0 ? "没有发现问题" : $"共 {findings.Count} 个问题：{string.Join("，", findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => $"{g.Key.InChinese()} {g.Count()}"))}{(findings.Count(f => f.Fixable) is > 0 and var fixable ? $"；其中 {fixable} 个可以用 --fix 改正" : "")}");
    }
}
