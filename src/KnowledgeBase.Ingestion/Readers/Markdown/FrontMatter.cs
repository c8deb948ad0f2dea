using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Ingestion.Readers.Markdown;

/// <summary>YAML head of a Markdown file, between two lines of ---.</summary>
static class FrontMatter
{
    /// <summary>Fields of the head, the body after it, and the body's first line number. A head that is no YAML stays in the body.</summary>
    public static (IReadOnlyList<FieldBlock> Fields, string Body, int FirstLine) Split(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return ([], text, 1);
        var (start, end, line) = (0, 0, 0);
        while (end < text.Length)
        {
            start = end;
            var length = text.AsSpan(start).IndexOf('\n');
            end = length < 0 ? text.Length : start + length + 1;
            line++;
            var content = text.AsSpan(start, end - start).TrimEnd();
            if (line == 1 && content is not "---")
                return ([], text, 1);
            if (line > 1 && content is "---" or "...")
                return Read(text[4..start]) is { } fields ? (fields, text[end..], line + 1) : ([], text, 1);
        }
        return ([], text, 1);
    }

    static List<FieldBlock>? Read(string head)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(head));
            if (yaml.Documents.Count == 0)
                return [];
            return yaml.Documents[0].RootNode is YamlMappingNode root ? [.. Fields(root, "")] : null;
        }
        catch (Exception unreadable) when (unreadable is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    static IEnumerable<FieldBlock> Fields(YamlMappingNode map, string prefix) =>
        map.Children.SelectMany(pair => Fields(prefix + (pair.Key as YamlScalarNode)?.Value, pair.Value));

    // A list gives one field an entry with the same label; a map inside gives 父.子. Aliases would repeat a node without end, so depth is bounded by the label.
    static IEnumerable<FieldBlock> Fields(string label, YamlNode node) => node switch
    {
        _ when label.Length > 200 => [],
        YamlScalarNode scalar => [new FieldBlock(label, scalar.Value ?? "", (int)scalar.Start.Line + 1)],
        YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(s => new FieldBlock(label, s.Value ?? "", (int)s.Start.Line + 1))
            .Concat(list.Children.OfType<YamlMappingNode>().SelectMany(m => Fields(m, label + "."))),
        YamlMappingNode inner => Fields(inner, label + "."),
        _ => [],
    };
}
