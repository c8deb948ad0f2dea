using KnowledgeBase.Library.Needed;

namespace KnowledgeBase.Web.Corpus;

/// <summary>The list of what is needed and not here as a table for a spreadsheet.</summary>
static class NeededTable
{
    static readonly string[] Heads = ["名称", "文号", "种类", "发布机关", "到哪里找", "被引用次数", "引用它的文本数", "引用它的文本"];

    public static Task WriteAsync(Stream stream, IReadOnlyList<NeededText> texts, CancellationToken cancellationToken) =>
        CsvTable.WriteAsync(stream, Heads, texts.Select(Row).ToAsyncEnumerable(), cancellationToken);

    static string?[] Row(NeededText text) =>
        [text.Title, text.DocumentNumber, text.Kind.InChinese(), text.Publisher, text.Where, $"{text.Times}", $"{text.CitingTotal}", string.Join("；", text.Citing)];
}
