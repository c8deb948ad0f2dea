using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>来源字段: labels with values that stand beside the text, from label tables, page heads, YAML heads and document properties. The first value of a label counts.</summary>
sealed partial class SourceFields
{
    readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public SourceFields(IEnumerable<Block> blocks)
    {
        foreach (var field in blocks.OfType<FieldBlock>())
            if (field.Label == "INFO END")
                HeadEnd = field.Line;
            else
                Add(field.Label, field.Value);
    }

    /// <summary>Source line of the mark that ends the head of a statute file; null where there is none.</summary>
    public int? HeadEnd { get; }

    public void Add(string label, string value)
    {
        var key = LabelNoise().Replace(label, "");
        if (key.Length > 0 && (!values.TryGetValue(key, out var known) || known.Length == 0))
            values[key] = value.Trim();
    }

    /// <summary>The first of the labels that has a value, or null.</summary>
    public string? this[params ReadOnlySpan<string> labels]
    {
        get
        {
            foreach (var label in labels)
                if (values.TryGetValue(label, out var value) && value.Length > 0)
                    return value;
            return null;
        }
    }

    [GeneratedRegex(@"[\s\u3000*【】\[\]]+|[:：]+\s*$")]
    private static partial Regex LabelNoise();
}
