using System.Buffers;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>A line of labels and values: 发布时间：2024-05-01　来源：市应急管理局　浏览次数：12.</summary>
static partial class LabelLine
{
    /// <summary>The fields of a line that consists of them; none where other text stands before the first label.</summary>
    public static IReadOnlyList<FieldBlock> Fields(string text, int line)
    {
        var labels = DocumentLabels.Printed.Matches(text);
        if (labels.Count == 0 || text.AsSpan(0, labels[0].Index).ContainsAnyExcept(SeparatorSearch))
            return [];
        var fields = new List<FieldBlock>(labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var end = i + 1 < labels.Count ? labels[i + 1].Index : text.Length;
            var label = DocumentLabels.Normalise(labels[i].Groups["label"].Value);
            fields.Add(new FieldBlock(label, DocumentLabels.IsControl(label) ? "" : Clean(text[start..end]), line));
        }
        return fields;
    }

    /// <summary>A value without the separators of the line and without bold marks.</summary>
    public static string Clean(string value) => Runs().Replace(value.Replace("**", "", StringComparison.Ordinal), " ").Trim(Separators);

    static readonly char[] Separators = [' ', '\u00A0', '　', '\t', '\n', '|', '｜', '-', '·', '*', '[', ']', '【', '】'];

    static readonly SearchValues<char> SeparatorSearch = SearchValues.Create(Separators);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Runs();
}
