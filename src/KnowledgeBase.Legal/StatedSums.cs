using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>分项与合计: sums that a line of text takes apart (共927项，其中…150项、…223项…) are computed again.</summary>
public static partial class StatedSums
{
    /// <summary>其中 may also name a few of the whole; parts that come this near to it, as a share of it, were meant to make it up.</summary>
    const decimal NearMiss = 0.2m;

    /// <summary>The sums of a line, those that agree too.</summary>
    /// <param name="number">The line's number, for the answer.</param>
    public static IEnumerable<FigureCheck> Check(string line, int number)
    {
        foreach (Match whole in TakenApart().Matches(line))
        {
            var unit = whole.Groups["unit"].Value;
            var parts = Part().Matches(whole.Groups["parts"].Value)
                .Where(p => p.Groups["unit"].Value == unit)
                .Select(p => decimal.Parse(p.Groups["value"].ValueSpan, CultureInfo.InvariantCulture)).ToList();
            // One part is an example, not a division of the whole; 其中重大 5 项 names some of them only.
            if (parts.Count < 2)
                continue;
            var total = decimal.Parse(whole.Groups["total"].ValueSpan, CultureInfo.InvariantCulture);
            var check = new FigureCheck(string.Join("+", parts.Select(p => p.ToString(CultureInfo.InvariantCulture))), total, parts.Sum(), number);
            if (check.Agrees || (parts.Count >= 3 && !Some().IsMatch(whole.Groups["parts"].Value) && Math.Abs(check.Computed - total) <= total * NearMiss))
                yield return check;
        }
    }

    [GeneratedRegex(@"(?<![0-9])(?<total>[0-9]{1,12}(?:\.[0-9]{1,6})?)\s?(?<unit>家次|人次|万元|家|个|项|份|条|处|起|次|件|人|名|元|场|台|辆|吨|户)[\p{IsCJKUnifiedIdeographs}]{0,10}\s?(?:[（(]|[，,：:；])\s?(?:其中|分别(?:为|是)|包括)[，,：:]?(?<parts>[^（）()。；]{6,400})", RegexOptions.CultureInvariant)]
    private static partial Regex TakenApart();

    [GeneratedRegex(@"(?<![0-9.年月])(?<value>[0-9]{1,12}(?:\.[0-9]{1,6})?)\s?(?<unit>家次|人次|万元|家|个|项|份|条|处|起|次|件|人|名|元|场|台|辆|吨|户)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("(?:^|[，,、])(?:重大|较大|已|未|仅|主要是|其余)", RegexOptions.CultureInvariant)]
    private static partial Regex Some();
}
