using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

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
