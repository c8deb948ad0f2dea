using System.Text;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Quality;

namespace KnowledgeBase.Web.Corpus;

/// <summary>The data-quality list as a table for a spreadsheet.</summary>
static class QualityTable
{
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<QualityItem> items, CancellationToken cancellationToken)
    {
        // With a byte order mark, without which a spreadsheet takes UTF-8 for something else.
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync("类别,程度,说明,法规或文件,版本,来源文件,行\r\n");
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            string?[] cells = [item.Code.InChinese(), item.Severity.InChinese(), item.Message, item.Title, item.VersionKey, item.Path, item.Line > 0 ? $"{item.Line}" : ""];
            await writer.WriteAsync(string.Join(',', cells.Select(Cell)) + "\r\n");
        }
    }

    // A cell that begins like a formula would be run as one.
    static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
