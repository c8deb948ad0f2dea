using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>核算: sums that the text takes apart (共927项（其中…150项、…223项…）) and averages (3.22项/家) are computed again.</summary>
static class FigureChecker
{
    /// <summary>How many figures before an average may be what it is of.</summary>
    const int NearFigures = 60;

    public static IReadOnlyList<FigureCheck> Check(IReadOnlyList<string> lines, IReadOnlyList<Figure> figures)
    {
        var checks = new List<FigureCheck>();
        for (var i = 0; i < lines.Count; i++)
            checks.AddRange(StatedSums.Check(lines[i], i + 1));
        foreach (var average in figures.Where(f => f.Unit.Contains('/', StringComparison.Ordinal) && f.Max is null && f.Value.Scale > 0))
            if (Average(average, figures) is { } check)
                checks.Add(check);
        return checks;
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
}
