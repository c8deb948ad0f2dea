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
        var text = TextDecoder.Decode(content.Span, declared.Success ? declared.Groups[1].Value : null);
        var page = await new HtmlParser().ParseDocumentAsync(text, cancellationToken);
        return IsDeeper(page, maxDepth) ? throw TooDeep() : page;
    }

    public static bool IsDeeper(INode root, int maxDepth)
    {
        var (node, depth) = (root, 0);
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                if (depth > maxDepth)
                    return true;
                continue;
            }
            while (node.NextSibling is null)
            {
                if (node.Parent is not { } parent || ReferenceEquals(node, root) || ReferenceEquals(parent, root))
                    return false;
                (node, depth) = (parent, depth - 1);
            }
            node = node.NextSibling!;
        }
    }

    public static UnreadableFileException TooDeep() => new(DiagnosticCode.Damaged, "网页的标记嵌套过深，不是正常的网页。请在浏览器中打开，另存为网页或复制到 .docx 后重新导入。");

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
