namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>A table of labels and values beside a document: 索引号 | … | 主题分类 | …</summary>
static class LabelTable
{
    /// <summary>The fields, or none where any cell is neither a label nor a label's value.</summary>
    public static IReadOnlyList<FieldBlock> Fields(IReadOnlyList<IReadOnlyList<string>> rows, int line)
    {
        var fields = new List<FieldBlock>();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                if (row[i].Length == 0)
                    continue;
                if (LabelLine.Fields(row[i], line) is { Count: > 0 } inOneCell && inOneCell.All(f => f.Value.Length > 0))
                {
                    fields.AddRange(inOneCell);
                }
                else if (DocumentLabels.LooksLikeLabel(row[i]))
                {
                    var hasValue = i + 1 < row.Count && !DocumentLabels.LooksLikeLabel(row[i + 1]);
                    fields.Add(new FieldBlock(DocumentLabels.Normalise(row[i]), hasValue ? LabelLine.Clean(row[i + 1]) : "", line));
                    i += hasValue ? 1 : 0;
                }
                else
                {
                    return [];
                }
            }
        }
        return fields.Exists(f => DocumentLabels.IsKnown(f.Label)) ? [.. fields.Where(f => f.Value.Length > 0)] : [];
    }
}
