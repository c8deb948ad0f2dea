using System.Text;

namespace KnowledgeBase.Web.Corpus;

/// <summary>A table for a spreadsheet.</summary>
static class CsvTable
{
    /// <summary>Writes the heads and the rows, as they come.</summary>
    public static async Task WriteAsync(Stream stream, string[] heads, IAsyncEnumerable<string?[]> rows, CancellationToken cancellationToken)
    {
        // With a byte order mark, without which a spreadsheet takes UTF-8 for something else.
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(string.Join(',', heads) + "\r\n");
        await foreach (var cells in rows.WithCancellation(cancellationToken))
            await writer.WriteAsync(string.Join(',', cells.Select(Cell)) + "\r\n");
    }

    // A cell that begins like a formula would be run as one.
    static string Cell(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
