using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Readers.Html;
using KnowledgeBase.Ingestion.Readers.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace KnowledgeBase.Ingestion.Readers.Markdown;

/// <summary>Markdig's tree as blocks. What Markdown takes for markup and a statute means as text (numbers at the line start, single *) stays text.</summary>
sealed partial class MarkdownBlocks(string source, int firstLine, List<Block> blocks, CancellationToken cancellationToken)
{
    static readonly MarkdownPipeline Pipeline = CreatePipeline();

    readonly InlineText inlines = new();

    public static void AddTo(List<Block> blocks, string source, int firstLine, CancellationToken cancellationToken)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses markup nested deeper than any document has; the lines are still text.
            blocks.AddRange(TextLines.Split(source, firstLine));
            return;
        }
        new MarkdownBlocks(source, firstLine, blocks, cancellationToken).AddAll(document);
    }

    static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseCustomContainers();
        // Lines of official texts are indented for the eye; four spaces do not make them program code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    void AddAll(ContainerBlock container)
    {
        foreach (var block in container)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(block, marker: "");
        }
    }

    void Add(MarkdigBlock block, string marker)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddLines(heading, marker, BlockRole.Heading, heading.Level);
                break;
            case ParagraphBlock paragraph:
                AddLines(paragraph, marker, BlockRole.Body, 0);
                break;
            case HtmlBlock html:
                AddHtml(html);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    AddItem(list, item);
                break;
            case Table table:
                AddTable(table);
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case CustomContainer box:
                AddBox(box);
                break;
            case LinkReferenceDefinitionGroup or ThematicBreakBlock or BlankLineBlock:
                break;
            case ContainerBlock container:
                AddAll(container);
                break;
        }
    }

    void AddLines(LeafBlock leaf, string marker, BlockRole role, int level)
    {
        var line = LineOf(leaf);
        foreach (var text in inlines.Lines(leaf.Inline))
        {
            if (!text.AsSpan().IsWhiteSpace() && !IsTableOfContents([text]))
                blocks.Add(new TextBlock(marker + text, line, role, BlockAlignment.Start, level));
            marker = "";
            line++;
        }
    }

    // "34. 拍卖…" at the start of a line is the text's own number; "- " is only a bullet, except in "- 12 -", which is a page number.
    void AddItem(ListBlock list, ListItemBlock item)
    {
        var start = item.Count > 0 ? item[0].Span.Start : item.Span.End + 1;
        var printed = source.AsSpan(item.Span.Start, Math.Max(0, start - item.Span.Start)).TrimEnd();
        var page = !list.IsOrdered && item is [ParagraphBlock only] && PageNumberEnd().IsMatch(source.AsSpan(only.Span.Start, only.Span.Length));
        var marker = list.IsOrdered || page ? $"{printed} " : "";
        foreach (var block in item)
        {
            Add(block, marker);
            marker = "";
        }
    }

    void AddHtml(HtmlBlock html)
    {
        var text = html.Lines.ToString();
        if (html.Type == HtmlBlockType.Comment && text.Contains(MarkdownReader.InfoEnd, StringComparison.Ordinal))
            blocks.Add(new FieldBlock(MarkdownReader.InfoEnd, "", LineOf(html)));
        else if (html.Type != HtmlBlockType.Comment || !text.TrimEnd().EndsWith("-->", StringComparison.Ordinal))
            blocks.AddRange(HtmlFragment.Read(text, LineOf(html)));
    }

    void AddTable(Table table) => blocks.Add(new TableBlock(
        [.. table.OfType<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.OfType<TableCell>().Select(CellText)])], LineOf(table)));

    string CellText(TableCell cell) =>
        string.Join('\n', cell.Descendants<LeafBlock>().SelectMany(leaf => inlines.Lines(leaf.Inline)).Select(t => t.Trim()).Where(t => t.Length > 0));

    void AddCode(CodeBlock code)
    {
        var line = LineOf(code) + (code is FencedCodeBlock ? 1 : 0);
        blocks.AddRange(TextLines.Split(code.Lines.ToString(), line));
    }

    // ::: details 目录 — the title is text of the page, but a box of nothing but links into the page is its table of contents.
    void AddBox(CustomContainer box)
    {
        if (box.Descendants<LeafBlock>().All(leaf => leaf.Inline is null || InlineText.IsOnlyLinks(leaf.Inline) || IsTableOfContents(inlines.Lines(leaf.Inline))))
            return;
        if (box.Arguments is { Length: > 0 } title)
            blocks.Add(new TextBlock(title.Trim(), LineOf(box)));
        AddAll(box);
    }

    static bool IsTableOfContents(string[] lines) => lines is [var only] && only.Trim().ToUpperInvariant() is "[[TOC]]" or "[TOC]";

    int LineOf(MarkdigBlock block) => firstLine + block.Line;

    [GeneratedRegex(@"^\s*\d{1,4}\s*[-—]\s*$")]
    private static partial Regex PageNumberEnd();
}
