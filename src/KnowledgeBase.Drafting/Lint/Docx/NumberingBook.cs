using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>自动编号: the ordinals that Word writes and the text does not hold.</summary>
sealed partial class NumberingBook(MainDocumentPart main)
{
    readonly Numbering? numbering = main.NumberingDefinitionsPart?.Numbering;
    readonly Dictionary<int, int[]> counters = [];

    public Level? LevelOf(int id, int level)
    {
        if (numbering?.Elements<NumberingInstance>().FirstOrDefault(n => n.NumberID?.Value == id) is not { } instance)
            return null;
        var own = instance.Elements<LevelOverride>().FirstOrDefault(o => o.LevelIndex?.Value == level)?.Level;
        return own ?? numbering.Elements<AbstractNum>().FirstOrDefault(a => a.AbstractNumberId?.Value == instance.AbstractNumId?.Val?.Value)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);
    }

    /// <summary>The ordinal of the next paragraph of a list; empty for bullets.</summary>
    public string Next(int id, int level)
    {
        if (level is < 0 or > 8 || LevelOf(id, level) is not { } definition)
            return "";
        var key = numbering!.Elements<NumberingInstance>().First(n => n.NumberID?.Value == id).AbstractNumId?.Val?.Value ?? id;
        if (!counters.TryGetValue(key, out var counts))
            counters[key] = counts = new int[9];
        counts[level] = counts[level] == 0 ? definition.StartNumberingValue?.Val?.Value ?? 1 : counts[level] + 1;
        Array.Clear(counts, level + 1, 8 - level);
        if (definition.NumberingFormat?.Val?.Value is NumberFormatValues.Bullet or NumberFormatValues.None)
            return "";
        return Place().Replace(definition.LevelText?.Val?.Value ?? "", m =>
        {
            var at = m.ValueSpan[1] - '1';
            var format = LevelOf(id, at)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
            return Print(format, Math.Max(1, counts[at]));
        });
    }

    static string Print(NumberFormatValues format, int value) => format switch
    {
        NumberFormatValues.ChineseCounting or NumberFormatValues.ChineseCountingThousand or NumberFormatValues.JapaneseCounting or NumberFormatValues.IdeographDigital or NumberFormatValues.TaiwaneseCountingThousand => ChineseNumeral.Format(Math.Min(value, 9999)),
        NumberFormatValues.DecimalEnclosedCircle or NumberFormatValues.DecimalEnclosedCircleChinese when value <= 20 => ((char)('①' + value - 1)).ToString(),
        NumberFormatValues.LowerLetter when value <= 26 => ((char)('a' + value - 1)).ToString(),
        NumberFormatValues.UpperLetter when value <= 26 => ((char)('A' + value - 1)).ToString(),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
