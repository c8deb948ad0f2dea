using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Ingestion.Readers.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>Bytes of a saved page as a tree, with the charset by mark, declaration or detection.</summary>
static partial class HtmlPage
{
    // Where a charset is declared, it is declared early.
    const int Head = 4096;

    public static async Task<IDocument> ParseAsync(ReadOnlyMemory<byte> content, int maxDepth, CancellationToken cancellationToken)
    {
        var declared = Charset().Match(Encoding.Latin1.GetString(content.Span[..Math.Min(Head, content.Length)]));
        var text = TextDecoder.Decode(content.Span, declared.Success ? declared.Groups[1].Value : null, lenient: true);
        if (HtmlNesting.IsDeeper(text, maxDepth * 5))
            throw TooDeep();
        var page = await new HtmlParser().ParseDocumentAsync(text, cancellationToken);
        return IsDeeper(page, maxDepth) ? throw TooDeep() : page;
    }

    /// <summary>True where the tree goes deeper than this; never goes down further itself.</summary>
    public static bool IsDeeper(INode root, int maxDepth)
    {
        foreach (var child in root.ChildNodes)
        {
            if (maxDepth == 0 || IsDeeper(child, maxDepth - 1))
                return true;
        }
        return false;
    }

    public static UnreadableFileException TooDeep() => new(DiagnosticCode.Damaged, "网页的标记嵌套过深，不是正常的网页。请在浏览器中打开，另存为网页或复制到 .docx 后重新导入。");

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
