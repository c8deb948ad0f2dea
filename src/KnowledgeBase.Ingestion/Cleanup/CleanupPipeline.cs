using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>A named step: lines in, lines out, and a record of each change. Nothing else alters the display text (design decision 9).</summary>
interface ICleanupStep
{
    /// <summary>The name under which changes are recorded.</summary>
    string Name { get; }

    /// <summary>Applies the step; a changed or dropped line is written to <paramref name="records"/>.</summary>
    IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records);
}

/// <summary>清理: the steps in the order in which they stand on each other.</summary>
static class CleanupPipeline
{
    /// <summary>For official documents of any source.</summary>
    public static readonly IReadOnlyList<ICleanupStep> OfficialDocument =
    [
        new PageNumbers(),        // first: what is glued to a number hides what the line is
        new MagazineFurniture(),
        new DoubledNumerals(),
        new JoinedLines(),        // after furniture between two halves of a sentence is gone
        new GluedDocument(),      // a whole document in one line, cut where its parts begin
        new BoldMarks(),          // last: bold is a hint for where lines join and headings end
    ];

    /// <summary>For statutes, whose files are clean but for broken lines.</summary>
    public static readonly IReadOnlyList<ICleanupStep> Statute = [new PageNumbers(), new JoinedStatuteLines(), new BoldMarks()];

    public static IReadOnlyList<TextLine> Run(IReadOnlyList<ICleanupStep> steps, IReadOnlyList<TextLine> lines, List<CleanupRecord> records)
    {
        foreach (var step in steps)
            lines = step.Apply(lines, records);
        return lines;
    }

    /// <summary>Rewrites lines one by one; null drops the line.</summary>
    public static IReadOnlyList<TextLine> Map(ICleanupStep step, IReadOnlyList<TextLine> lines, List<CleanupRecord> records, Func<TextLine, string?> rewrite)
    {
        List<TextLine>? result = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var text = rewrite(line);
            if (text == line.Text)
            {
                result?.Add(line);
                continue;
            }
            result ??= [.. lines.Take(i)];
            records.Add(new CleanupRecord(step.Name, line.Line, line.Text, text ?? ""));
            if (!string.IsNullOrWhiteSpace(text))
                result.Add(line with { Text = text });
        }
        return result ?? lines;
    }
}
