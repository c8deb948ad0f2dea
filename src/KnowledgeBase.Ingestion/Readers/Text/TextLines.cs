using System.Buffers;

namespace KnowledgeBase.Ingestion.Readers.Text;

/// <summary>Lines of a text as blocks: empty lines are left out but counted.</summary>
static class TextLines
{
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    public static IEnumerable<TextBlock> Split(string text, int firstLine = 1)
    {
        var line = firstLine;
        for (var start = 0; start <= text.Length; line++)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return new TextBlock(text[start..end], line);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
