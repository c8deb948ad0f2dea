using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>合计与单位 (R20): sums in the text and in tables are computed again, and a column keeps to one unit.</summary>
static partial class SumChecks
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        foreach (var line in manuscript.Body.Where(l => l.Kind is LineKind.Text))
            foreach (var check in StatedSums.Check(line.Prose.Replace(ManuscriptLine.Blank.ToString(), "", StringComparison.Ordinal), line.Number).Where(c => !c.Agrees))
                yield return manuscript.Find(GenreRules.Sums, line.Number, $"分项之和 {check.Expression}＝{check.Computed}，与写明的 {check.Stated} 不符", "核对分项和总数");
        var after = 0;
        foreach (var table in manuscript.Draft.Body.Concat(manuscript.Draft.AttachedTexts.SelectMany(a => a.Blocks)).OfType<BodyTable>())
        {
            List<IReadOnlyList<string>> rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(c => c.Plain().Trim())])];
            if (rows.Count < 2)
                continue;
            after = manuscript.LineWith(rows[0].FirstOrDefault(c => c.Length > 0) ?? "", after) is var line and > 0 ? line : after;
            foreach (var finding in Totals(manuscript, rows, after).Concat(Units(manuscript, rows, after)))
                yield return finding;
        }
    }

    // A row that begins with 合计 is the sum of the rows over it; one that begins with 小计 of those since the last 小计.
    static IEnumerable<LintFinding> Totals(Manuscript manuscript, List<IReadOnlyList<string>> rows, int after)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (KindOf(rows[i]) is not { } kind)
                continue;
            var from = kind == "小计" ? rows.FindLastIndex(i - 1, r => KindOf(r) is not null) + 1 : 1;
            // Over a row of 合计 that has 小计 above it only those count.
            var parts = rows[Math.Max(1, from)..i];
            if (kind != "小计" && parts.Any(r => KindOf(r) == "小计"))
                parts = [.. parts.Where(r => KindOf(r) == "小计")];
            else
                parts = [.. parts.Where(r => KindOf(r) is null)];
            var line = manuscript.LineWith(kind, after);
            for (var column = 1; column < rows[i].Count; column++)
            {
                if (Number(rows[i][column]) is not { } total || column >= rows[0].Count || Unsummed().IsMatch(rows[0][column]))
                    continue;
                var values = parts.Where(r => column < r.Count && r[column].Length > 0 && !Empty().IsMatch(r[column])).Select(r => Number(r[column])).ToList();
                if (values.Count < 2 || values.Any(v => v is null))
                    continue;
                var sum = values.Sum(v => v!.Value);
                if (sum != total)
                    yield return manuscript.Find(GenreRules.Sums, line, string.Create(CultureInfo.InvariantCulture, $"表中“{rows[0][column]}”一列各行之和是 {sum}，{kind}写的是 {total}"), string.Create(CultureInfo.InvariantCulture, $"“{sum}”，或者核对各行"));
            }
        }
    }

    static IEnumerable<LintFinding> Units(Manuscript manuscript, List<IReadOnlyList<string>> rows, int after)
    {
        for (var column = 0; column < rows[0].Count; column++)
        {
            var units = rows.Skip(1).Where(r => column < r.Count).Select(r => Money().Match(r[column])).Where(m => m.Success).Select(m => m.Groups["unit"].Value).Distinct(StringComparer.Ordinal).ToList();
            if (Money().Match("1" + (HeadUnit().Match(rows[0][column]) is { Success: true } head ? head.Groups["unit"].Value : "")) is { Success: true } stated)
                units = [.. units.Append(stated.Groups["unit"].Value).Distinct(StringComparer.Ordinal)];
            if (units.Count > 1)
                yield return manuscript.Find(GenreRules.Sums, manuscript.LineWith(rows[0][column], Math.Max(0, after - 1)), $"表中“{rows[0][column]}”一列的单位有 {string.Join("、", units)}", "统一单位");
        }
    }

    static string? KindOf(IReadOnlyList<string> row) => row.Take(2).Select(c => Total().Match(c)).FirstOrDefault(m => m.Success)?.Groups["kind"].Value;

    static decimal? Number(string cell) => Figure().Match(cell) is { Success: true } match && decimal.TryParse(match.Groups["value"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^(?<kind>合\s*计|总\s*计|小\s*计)$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"^(?<value>-?[0-9][0-9,]{0,14}(?:\.[0-9]{1,6})?)(?:家|个|项|份|条|处|起|次|件|人|名|元|万元|台|吨)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    // Averages, shares and numbers of rows are not summed.
    [GeneratedRegex("序号|编号|率|比|%|％|平均|人均|年份|日期|时间|电话|备注", RegexOptions.CultureInvariant)]
    private static partial Regex Unsummed();

    [GeneratedRegex("^[-—/／\\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^[0-9][0-9,.]*\s?(?<unit>万元|亿元|元|公斤|千克|吨|公里|千米|米)$", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"[（(](?:单位[：:])?(?<unit>[\p{IsCJKUnifiedIdeographs}]{1,3})[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadUnit();
}
