using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>核算: sums that the text takes apart (共927项（其中…150项、…223项…）) and averages (3.22项/家) are computed again.</summary>
static partial class FigureChecker
{
    /// <summary>其中 may also name a few of the whole; parts that come this near to it, as a share of it, were meant to make it up.</summary>
    const decimal NearMiss = 0.2m;

    /// <summary>How many figures before an average may be what it is of.</summary>
    const int NearFigures = 60;

    public static IReadOnlyList<FigureCheck> Check(IReadOnlyList<string> lines, IReadOnlyList<Figure> figures)
    {
        var checks = new List<FigureCheck>();
        for (var i = 0; i < lines.Count; i++)
            checks.AddRange(Sums(lines[i], i + 1));
        foreach (var average in figures.Where(f => f.Unit.Contains('/', StringComparison.Ordinal) && f.Max is null && f.Value.Scale > 0))
            if (Average(average, figures) is { } check)
                checks.Add(check);
        return checks;
    }

    static IEnumerable<FigureCheck> Sums(string line, int number)
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

    /// <summary>An average is checked against the counts before it: the pair that gives it, else the nearest pair with the same words.</summary>
    static FigureCheck? Average(Figure average, IReadOnlyList<Figure> figures)
    {
        var (over, under) = (average.Unit.Split('/')[0], average.Unit.Split('/')[1]);
        var before = figures.Where(f => f.Line <= average.Line && f.Line >= average.Line - 6 && !ReferenceEquals(f, average) && f.Max is null).TakeLast(NearFigures).ToList();
        var pairs = from a in before
                    where a.Unit == over
                    from b in before
                    where b.Unit == under && b.Value > 0
                    select new FigureCheck(string.Create(CultureInfo.InvariantCulture, $"{a.Value}/{b.Value}"), average.Value, a.Value / b.Value, average.Line);
        return pairs.FirstOrDefault(c => c.Agrees);
    }

    [GeneratedRegex(@"(?<![0-9])(?<total>[0-9]{1,12}(?:\.[0-9]{1,6})?)\s?(?<unit>家次|人次|万元|家|个|项|份|条|处|起|次|件|人|名|元|场|台|辆|吨|户)[\p{IsCJKUnifiedIdeographs}]{0,10}\s?(?:[（(]|[，,：:；])\s?(?:其中|分别(?:为|是)|包括)[，,：:]?(?<parts>[^（）()。；]{6,400})", RegexOptions.CultureInvariant)]
    private static partial Regex TakenApart();

    [GeneratedRegex(@"(?<![0-9.年月])(?<value>[0-9]{1,12}(?:\.[0-9]{1,6})?)\s?(?<unit>家次|人次|万元|家|个|项|份|条|处|起|次|件|人|名|元|场|台|辆|吨|户)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("(?:^|[，,、])(?:重大|较大|已|未|仅|主要是|其余)", RegexOptions.CultureInvariant)]
    private static partial Regex Some();
}
