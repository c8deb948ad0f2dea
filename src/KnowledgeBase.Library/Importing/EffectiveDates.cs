using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Importing;

/// <summary>施行日期表: what people have looked up of when versions took effect (corpus/effective-dates.csv), since the texts often do not say.</summary>
public sealed class EffectiveDates
{
    /// <summary>The source given for a date that the text itself states.</summary>
    public const string FromText = "文本";

    readonly Dictionary<(string TitleKey, DateOnly Version), (DateOnly Effective, string Source, DateOnly Checked)> dates = [];

    /// <summary>No table: every date is as the texts state it.</summary>
    public static EffectiveDates None { get; } = new();

    /// <summary>How many dates the table holds.</summary>
    public int Count => dates.Count;

    /// <summary>The table that comes with the program.</summary>
    public static EffectiveDates Load() => Read(CorpusTable.PathOf("effective-dates.csv"));

    /// <summary>Reads a table; none where there is no such file.</summary>
    /// <exception cref="FormatException">A line is not law,version,effective,source,checked.</exception>
    public static EffectiveDates Read(string path)
    {
        var table = new EffectiveDates();
        foreach (var (line, cells) in CorpusTable.Rows(path))
            table.Add(cells, line);
        return table;
    }

    /// <summary>The date of a version, where the table has it.</summary>
    public DateOnly? Of(string titleKey, DateOnly version) => dates.TryGetValue((titleKey, version), out var known) ? known.Effective : null;

    /// <summary>Sets the effective date of a version: from the table, else from its text, else none.</summary>
    internal void Apply(VersionRow version, DateOnly? fromText)
    {
        if (version.VersionDate is { } date && dates.TryGetValue((version.Work.TitleKey, date), out var known))
            (version.EffectiveDate, version.EffectiveSource, version.EffectiveChecked) = (known.Effective, known.Source, known.Checked);
        else
            (version.EffectiveDate, version.EffectiveSource, version.EffectiveChecked) = (fromText, fromText is null ? null : FromText, null);
    }

    /// <summary>Brings the whole store up to the table, which people may have added to since the last import.</summary>
    public async Task ApplyAsync(CorpusStore store, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var versions = await context.Versions.AsTracking().Include(v => v.Work).ToListAsync(cancellationToken);
        var changed = versions.Where(v => v.EffectiveChecked is not null || (v.VersionDate is { } date && dates.ContainsKey((v.Work.TitleKey, date)))).ToList();
        foreach (var version in changed)
        {
            var fromText = await context.Documents.Where(d => d.VersionId == version.Id && d.EffectiveDate != null)
                .OrderBy(d => d.SourceFile.Path).Select(d => d.EffectiveDate).FirstOrDefaultAsync(cancellationToken);
            Apply(version, fromText);
        }
        await context.SaveChangesAsync(cancellationToken);
    }

    void Add(string[] cells, int line)
    {
        if (cells is not [var law, var version, var effective, var source, var day] || !TryDate(version, out var versionDate)
            || !TryDate(effective, out var effectiveDate) || !TryDate(day, out var checkedOn))
            throw new FormatException($"施行日期表第 {line} 行应为：法规,版本日期,施行日期,依据,核对日期");
        dates[(TitleKey.Of(law), versionDate)] = (effectiveDate, source, checkedOn);
    }

    static bool TryDate(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
