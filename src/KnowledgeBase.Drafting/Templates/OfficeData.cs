using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>本机关: what a bureau writes in every document (名称, 代字, 印发机关 …), from office.yaml. Templates have it as 本机关.名称. Immutable.</summary>
public sealed class OfficeData
{
    /// <summary>The name of the file, in a folder of templates.</summary>
    public const string FileName = "office.yaml";

    static readonly string[] Required = ["名称"];

    OfficeData(IReadOnlyDictionary<string, object?> entries) => Entries = entries;

    /// <summary>Nothing known of the bureau.</summary>
    public static OfficeData Empty { get; } = new(new Dictionary<string, object?>());

    /// <summary>名称, e.g. 云岭市应急管理局.</summary>
    public string Name => Text("名称") ?? "";

    /// <summary>Every value: a text, a list of texts (string[]), entries below (a dictionary), or null for a key without a value.</summary>
    internal IReadOnlyDictionary<string, object?> Entries { get; }

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">It is missing or wrong; the message names the file and the line.</exception>
    public static OfficeData Load(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(path, Encoding.UTF8)));
            var entries = stream.Documents is [{ RootNode: YamlMappingNode map }] ? Read(map, file) : throw new FormatException($"{file}：应当逐行写“项: 值”");
            return Required.FirstOrDefault(key => entries.GetValueOrDefault(key) is not string) is { } missing ? throw new FormatException($"{file}：没有写“{missing}”") : new OfficeData(entries);
        }
        catch (YamlException failure)
        {
            throw new FormatException($"{file} 第 {failure.Start.Line} 行读不懂：值里有冒号、引号、括号等符号时，请给整个值加上英文双引号", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"读不了本机关的数据 {path}", failure);
        }
    }

    /// <summary>The text at a path, e.g. 代字.函; a list with an entry a line; null where there is none.</summary>
    public string? Text(string path)
    {
        object? at = Entries;
        foreach (var key in path.Split('.'))
            at = at is IReadOnlyDictionary<string, object?> below ? below.GetValueOrDefault(key) : null;
        return at switch { string text => text, string[] list => string.Join('\n', list), _ => null };
    }

    static Dictionary<string, object?> Read(YamlMappingNode map, string file)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
            entries[(key as YamlScalarNode)?.Value ?? ""] = value switch
            {
                YamlScalarNode scalar => (scalar.Value ?? "").Trim() is { Length: > 0 } text && !(scalar.Style is ScalarStyle.Plain && text is "~" or "null") ? text : null,
                YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode) => list.Children.Select(c => ((YamlScalarNode)c).Value ?? "").ToArray(),
                YamlMappingNode below => Read(below, file),
                _ => throw new FormatException($"{file} 第 {value.Start.Line} 行：“{key}”应是一段文字、一个列表或下一级的各项"),
            };
        return entries;
    }
}
