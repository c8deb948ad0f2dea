using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Blocks as lines of text, so that a test can say in a few words what came out.</summary>
static class BlockDump
{
    public static async Task<IReadOnlyList<Block>> BlocksAsync(this IDocumentReader reader, string name, byte[] content) =>
        await reader.ReadAsync(new SourceFile(name, content), TestContext.Current.CancellationToken);

    public static async Task<string[]> LinesAsync(this IDocumentReader reader, string name, byte[] content) =>
        [.. (await reader.BlocksAsync(name, content)).Select(Line)];

    public static string Line(Block block) => block switch
    {
        TextBlock text => string.Concat(
            text.Role == BlockRole.Body ? "" : $"<{text.Role}{(text.Level > 0 ? $" {text.Level}" : "")}> ",
            text.Alignment == BlockAlignment.Start ? "" : $"<{text.Alignment}> ",
            text.Text),
        FieldBlock field => $"{field.Label} = {field.Value}",
        TableBlock table => string.Join(" / ", table.Rows.Select(row => string.Join('|', row))),
        _ => block.ToString(),
    };
}
