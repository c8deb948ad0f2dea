using System.Text;

namespace KnowledgeBase.Drafting.Source;

/// <summary>Text as a value of YAML.</summary>
static class YamlText
{
    /// <summary>In double quotes, on one line, so that any text is read back as it is.</summary>
    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '"' => text.Append("\\\""),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                // YAML takes these for line ends.
                '\u0085' => text.Append(@"\N"),
                '\u2028' => text.Append(@"\L"),
                '\u2029' => text.Append(@"\P"),
                _ => text.Append(c),
            };
        return text.Append('"').ToString();
    }
}
