using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>信息表: a table of labels and values (索引号, 发布机构, 文号) above a document saved from a page; it is fields, not text.</summary>
static partial class LabelTable
{
    /// <summary>Takes the fields of a label table; false where the table is one of data.</summary>
    public static bool Take(TableBlock table, SourceFields fields)
    {
        if (table.Rows.Count > 12)
            return false;
        var found = new List<(string Label, string Value)>();
        foreach (var row in table.Rows)
        {
            var cells = row.Where(c => !string.IsNullOrWhiteSpace(c)).ToList();
            for (var i = 0; i < cells.Count; i++)
            {
                var label = Spaces().Replace(cells[i], "").TrimEnd('：', ':');
                if (!Label().IsMatch(label))
                    continue;
                var value = i + 1 < cells.Count && !Label().IsMatch(Spaces().Replace(cells[i + 1], "").TrimEnd('：', ':')) ? cells[++i] : "";
                found.Add((label, value));
            }
        }
        if (found.Count < 2)
            return false;
        foreach (var (label, value) in found)
            fields.Add(label, value);
        return true;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("^(?:索引号|发布机构|发布机关|发文机关|制发机关|公开机构|文号|发文字号|成文日期|发文日期|生成日期|发布日期|公开日期|标题|名称|信息名称|主题分类|主题词|体裁分类|组配分类|公开方式|公开形式|有效性|时效性|废止日期|施行日期|生效日期)$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
