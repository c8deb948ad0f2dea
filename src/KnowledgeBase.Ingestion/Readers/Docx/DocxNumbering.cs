using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>自动编号: counts through the document and writes each number as Word prints it.</summary>
sealed class DocxNumbering
{
    const int Levels = 9;

    readonly Dictionary<int, NumberingInstance> instances = [];
    readonly Dictionary<int, AbstractNum> definitions = [];
    // Lists that share a definition go on counting together.
    readonly Dictionary<int, int?[]> counters = [];
    readonly HashSet<(int List, int Level)> restarted = [];
    readonly Dictionary<(int List, int Level), Level?> levels = [];

    public DocxNumbering(MainDocumentPart main)
    {
        foreach (var definition in main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>() ?? [])
        {
            if (Parse(definition.AbstractNumberId?.InnerText) is { } id)
                definitions.TryAdd(id, definition);
        }
        foreach (var instance in main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (Parse(instance.NumberID?.InnerText) is { } id)
                instances.TryAdd(id, instance);
        }
    }

    /// <summary>The next number of this list and level, with what Word prints between it and the text; empty for bullets and unknown lists.</summary>
    public string Next(int list, int level, string? styleId)
    {
        if (!instances.TryGetValue(list, out var instance) || Definition(instance) is not { } definition)
            return "";
        level = LevelOfStyle(definition, styleId) ?? level;
        if (LevelOf(list, level) is not { } format)
            return "";
        var counts = counters.TryGetValue(Id(definition), out var known) ? known : counters[Id(definition)] = new int?[Levels];
        if (StartOverride(instance, level) is { } start && restarted.Add((list, level)))
            counts[level] = start;
        else
            counts[level] = counts[level] + 1 ?? Start(list, level);
        RestartBelow(list, level, counts);
        return Print(list, format, counts);
    }

    string Print(int list, Level format, int?[] counts)
    {
        var pattern = format.LevelText?.Val?.Value ?? "";
        if (format.NumberingFormat?.Val?.InnerText is "bullet" or "none" && !pattern.Contains('%', StringComparison.Ordinal))
            return "";
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                text.Append(pattern[i]);
                continue;
            }
            var level = pattern[++i] - '1';
            var name = IsOn(format.IsLegalNumberingStyle) ? "decimal" : LevelOf(list, level)?.NumberingFormat?.Val?.InnerText ?? "decimal";
            text.Append(NumberFormat.Write(name, counts[level] ?? Start(list, level)));
        }
        if (text.Length == 0)
            return "";
        // 一、 and （一） stand at the text; after 第一条 and 1. Word leaves a gap, by tab or space.
        if (format.LevelSuffix?.Val?.InnerText != "nothing" && text[^1] is not ('、' or '）' or ')' or '．' or '：' or ' ' or '　'))
            text.Append(' ');
        return text.ToString();
    }

    void RestartBelow(int list, int level, int?[] counts)
    {
        for (var below = level + 1; below < Levels; below++)
        {
            // lvlRestart 0: never; n: only after level n or above; absent: after any level above.
            var restart = Parse(LevelOf(list, below)?.LevelRestart?.Val?.InnerText);
            if (restart is null || (restart > 0 && level < restart))
                counts[below] = null;
        }
    }

    AbstractNum? Definition(NumberingInstance instance)
    {
        if (Parse(instance.AbstractNumId?.Val?.InnerText) is not { } id || !definitions.TryGetValue(id, out var definition))
            return null;
        // A definition may only name a list style; the levels then stand in the definition that carries that style.
        return definition.NumberingStyleLink?.Val?.Value is { } link && definitions.Values.FirstOrDefault(d => d.StyleLink?.Val?.Value == link) is { } linked ? linked : definition;
    }

    static int? LevelOfStyle(AbstractNum definition, string? styleId) =>
        styleId is null ? null : Parse(definition.Elements<Level>().FirstOrDefault(l => l.ParagraphStyleIdInLevel?.Val?.Value == styleId)?.LevelIndex?.InnerText) is { } level and >= 0 and < Levels ? level : null;

    Level? LevelOf(int list, int level)
    {
        if (levels.TryGetValue((list, level), out var known))
            return known;
        Level? found = null;
        if (instances.TryGetValue(list, out var instance))
        {
            found = Override(instance, level)?.Level
                ?? Definition(instance)?.Elements<Level>().FirstOrDefault(l => Parse(l.LevelIndex?.InnerText) == level);
        }
        return levels[(list, level)] = found;
    }

    static LevelOverride? Override(NumberingInstance instance, int level) =>
        instance.Elements<LevelOverride>().FirstOrDefault(o => Parse(o.LevelIndex?.InnerText) == level);

    static int? StartOverride(NumberingInstance instance, int level) => Parse(Override(instance, level)?.StartOverrideNumberingValue?.Val?.InnerText);

    int Start(int list, int level) => Parse(LevelOf(list, level)?.StartNumberingValue?.Val?.InnerText) ?? 1;

    static int Id(AbstractNum definition) => Parse(definition.AbstractNumberId?.InnerText) ?? 0;

    static bool IsOn(OnOffType? property) => property is not null && property.Val?.InnerText is not ("0" or "false");

    static int? Parse(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
}
