using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Library.Facts;

/// <summary>A file of facts in YAML; every fault is told by its line.</summary>
public static class YamlFile
{
    /// <exception cref="FormatException">It is no YAML, or no map.</exception>
    public static YamlMap Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var reader = File.OpenText(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? new YamlMap(name, root) : throw new FormatException($"{name}：应为一组 键: 值");
        }
        catch (YamlException fault)
        {
            throw new FormatException($"{name} 第 {fault.Start.Line} 行不是 YAML：{fault.Message}", fault);
        }
    }
}

/// <summary>键: 值 of a file of facts.</summary>
public sealed class YamlMap(string file, YamlMappingNode node)
{
    /// <exception cref="FormatException">There is no such key, or no text under it.</exception>
    public string Text(string key) => OptionalText(key) ?? throw Wrong($"缺“{key}”");

    /// <summary>The text under a key; null where there is none.</summary>
    /// <exception cref="FormatException">There is something else.</exception>
    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => text,
        YamlScalarNode => null,
        var other => throw Wrong($"“{key}”应是一段文字", other),
    };

    /// <summary>A list of texts, or one text; none where there is no such key.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode { Value: { Length: > 0 } text } => [text],
        YamlScalarNode => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Wrong($"“{key}”的每一项应是一段文字", item))],
        var other => throw Wrong($"“{key}”应是几段文字", other),
    };

    /// <summary>A day as 2026-05-01.</summary>
    /// <exception cref="FormatException">There is no such key, or no day under it.</exception>
    public DateOnly Date(string key) => OptionalDate(key) ?? throw Wrong($"缺“{key}”");

    /// <summary>A day; null where there is none.</summary>
    public DateOnly? OptionalDate(string key) =>
        OptionalText(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw Wrong($"“{key}”应是日期，写作 2026-05-01");

    /// <summary>The map under a key; null where there is none.</summary>
    public YamlMap? OptionalMap(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(file, map),
        var other => throw Wrong($"“{key}”应是一组 键: 值", other),
    };

    /// <summary>The maps of a list.</summary>
    /// <exception cref="FormatException">There is no such list, or it is empty.</exception>
    public IReadOnlyList<YamlMap> Maps(string key) => Find(key) is YamlSequenceNode { Children.Count: > 0 } list
        ? [.. list.Select(item => item is YamlMappingNode map ? new YamlMap(file, map) : throw Wrong($"“{key}”的每一项应是一组 键: 值", item))]
        : throw Wrong($"缺“{key}”");

    /// <summary>Holds it to the keys that are known: a misspelt one would be a fact lost.</summary>
    /// <exception cref="FormatException">There is another key.</exception>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
                throw Wrong($"不认识“{key}”", key);
    }

    /// <summary>What is wrong with it, with file and line.</summary>
    public FormatException Wrong(string what) => Wrong(what, node);

    FormatException Wrong(string what, YamlNode at) => new($"{file} 第 {at.Start.Line} 行：{what}");

    YamlNode? Find(string key) => node.Children.TryGetValue(key, out var value) ? value : null;
}
