using System.Text;
using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;

namespace KnowledgeBase.Enforcement.Procedure;

/// <summary>节假日表 of a bureau: the State Council's notice of a year is imported into it year by year; until then the table that comes with the program counts.</summary>
public sealed class HolidayTable(DataFolder folder)
{
    const string Head = "日期,休或班,节日,来源,核对";

    readonly string own = EnforcementTables.OwnPath(folder, EnforcementTables.Holidays);

    /// <summary>The table that counts.</summary>
    public string Path => File.Exists(own) ? own : CorpusTable.PathOf(EnforcementTables.Holidays);

    /// <summary>Takes over the years of a table; the other years stay as they are, and nothing is kept of a table that is wrong.</summary>
    /// <returns>The years taken over.</returns>
    /// <exception cref="FormatException">A line is wrong (the message names it), or there is no day in it.</exception>
    public IReadOnlyList<int> Import(string path)
    {
        var years = WorkingDays.Read(path).Years;
        if (years.Count == 0)
            throw new FormatException($"节假日表里没有日期，第一行应为：{Head}");
        List<string> rows = [.. RowsOf(Path).Where(row => !years.Contains(YearOf(row))), .. RowsOf(path)];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(own)!);
        var written = own + ".new";
        File.WriteAllLines(written, [Head, .. rows.Order(StringComparer.Ordinal)], Encoding.UTF8);
        File.Move(written, own, overwrite: true);
        return [.. years.Order()];
    }

    /// <summary>Back to the table that comes with the program; false where there is no other.</summary>
    public bool Remove()
    {
        if (!File.Exists(own))
            return false;
        File.Delete(own);
        return true;
    }

    static IEnumerable<string> RowsOf(string path) => CorpusTable.Rows(path).Select(row => string.Join(',', row.Cells));

    static int YearOf(string row) => int.Parse(row.AsSpan(0, 4), null);
}
