using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>填写内容: the values of a template in a YAML file, a line for each field; a list has its entries below.</summary>
public static class TemplateValues
{
    /// <exception cref="FormatException">The file cannot be read so; the message names the line.</exception>
    public static IReadOnlyDictionary<string, string> Read(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0)
                return values;
            if (stream.Documents is not [{ RootNode: YamlMappingNode map }])
                throw new FormatException("每个栏目应写成一行“栏目: 内容”");
            foreach (var (key, value) in map.Children)
                values[((YamlScalarNode)key).Value?.Trim() ?? ""] = value switch
                {
                    YamlScalarNode scalar => scalar.Value ?? "",
                    YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode) => string.Join('\n', list.Children.Select(c => ((YamlScalarNode)c).Value)),
                    _ => throw new FormatException($"第 {value.Start.Line} 行：“{key}”的内容应是一段文字或一个列表"),
                };
        }
        catch (YamlException failure)
        {
            throw new FormatException($"第 {failure.Start.Line} 行读不懂：内容里有冒号、引号、括号等符号时，请给整个内容加上英文双引号；多行的内容用 | 另起一行缩进着写", failure);
        }
        return values;
    }
}
