using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>较大数额罚款的标准: the amounts from which a hearing must be offered (行政处罚法 63). The law states none; a bureau enters its own with the source.</summary>
/// <param name="Unit">For a unit, included.</param>
/// <param name="Person">For a person, included.</param>
public sealed record HearingThreshold(string Region, Yuan Unit, Yuan Person, string Source)
{
    /// <summary>Reads a table 地区,单位罚款（元）,个人罚款（元）,依据,核对; null where nobody has entered one.</summary>
    /// <exception cref="FormatException">A line is otherwise.</exception>
    public static HearingThreshold? Read(string path) => CorpusTable.Rows(path).Select(row => Read(row.Cells, row.Line)).FirstOrDefault();

    static HearingThreshold Read(string[] cells, int line) =>
        cells is [var region, var unit, var person, { Length: > 0 } source, _]
        && decimal.TryParse(unit, NumberStyles.None, CultureInfo.InvariantCulture, out var forUnit) && decimal.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var forPerson)
            ? new HearingThreshold(region, new Yuan(forUnit), new Yuan(forPerson), source)
            : throw new FormatException($"听证标准表第 {line} 行应为：地区,单位罚款（元）,个人罚款（元）,依据,核对");
}
