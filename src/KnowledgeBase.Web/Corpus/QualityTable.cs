using KnowledgeBase.Legal;
using KnowledgeBase.Library.Quality;

namespace KnowledgeBase.Web.Corpus;

/// <summary>The data-quality list as a table for a spreadsheet.</summary>
static class QualityTable
{
    static readonly string[] Heads = ["类别", "程度", "说明", "法规或文件", "版本", "来源文件", "行"];

    public static Task WriteAsync(Stream stream, IAsyncEnumerable<QualityItem> items, CancellationToken cancellationToken) =>
        CsvTable.WriteAsync(stream, Heads, items.Select(Row), cancellationToken);

    static string?[] Row(QualityItem item) =>
        [item.Code.InChinese(), item.Severity.InChinese(), item.Message, item.Title, item.VersionKey, item.Path, item.Line > 0 ? $"{item.Line}" : ""];
}
