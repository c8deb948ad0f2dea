using System.Text;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace KnowledgeBase.Drafting.Source;

/// <summary>正文 in Markdown as a flat row of texts, tables and pictures. A line is a paragraph: nobody who writes Chinese breaks lines inside one.</summary>
sealed class MarkdownBody(int linesBefore, Func<string, byte[]?> pictures, Findings findings)
{
    const string LandscapeMark = "{横排}";

    // More do not fit on a line of 37 characters.
    const int MostPairs = 5;

    static readonly MarkdownPipeline Pipeline = CreatePipeline();

    readonly List<SourceBlock> blocks = [];
    bool landscape;
    TableKind kind;
    bool inNote;

    public static IReadOnlyList<SourceBlock> Read(string markdown, int linesBefore, Func<string, byte[]?> pictures, Findings findings)
    {
        var body = new MarkdownBody(linesBefore, pictures, findings);
        try
        {
            body.Add(Markdown.Parse(markdown, Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested deeper than 128.
            findings.Error(DiagnosticCode.TooLarge, "正文的层次嵌套太深，读不下去", linesBefore + 1);
        }
        return body.blocks;
    }

    // A circular indents its paragraphs and rules off its parts: neither is code or a heading here.
    static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseFootnotes();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        if (builder.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
            paragraphs.ParseSetextHeadings = false;
        return builder.Build();
    }

    void Add(ContainerBlock container)
    {
        foreach (var block in container)
            Add(block);
    }

    void Add(Block block)
    {
        var line = linesBefore + block.Line + 1;
        switch (block)
        {
            case HeadingBlock heading:
                AddText(heading, line, heading.Level);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    AddItem(item, list);
                break;
            case Table table:
                AddTable(table, line);
                break;
            case FootnoteGroup:
                break;
            case CodeBlock code:
                foreach (var text in code.Lines.ToString().Split('\n'))
                    AddLine([new TextRun(text)], line, 0);
                break;
            case LeafBlock { Inline: not null } leaf:
                AddText(leaf, line, 0);
                break;
            case ContainerBlock inner:
                Add(inner);
                break;
        }
    }

    void AddItem(ListItemBlock item, ListBlock list)
    {
        var before = blocks.Count;
        Add((ContainerBlock)item);
        // The number is of the text: 1. is the third level of a circular.
        if (list.IsOrdered && blocks.Count > before && blocks[before] is SourceText text)
            blocks[before] = new SourceText(text.Line, text.Marks, Inlines.Merge([new TextRun($"{item.Order}{list.OrderedDelimiter}"), .. text.Content]), Listed: true);
    }

    void AddText(LeafBlock leaf, int line, int marks)
    {
        List<DraftInline> content = [];
        foreach (var inline in leaf.Inline ?? [])
            Collect(inline, content, bold: false, line, breaks: true);
        var at = line;
        foreach (var part in Lines(content))
        {
            if (part is [TextRun { Text: LandscapeMark }])
                landscape = true;
            else if (part is [TextRun { Text: var mark }] && DraftWords.TableMarks.TryGetValue(mark, out var marked))
                kind = marked;
            else
                AddLine(part, at, marks);
            at++;
        }
    }

    void AddLine(IReadOnlyList<DraftInline> content, int line, int marks)
    {
        (landscape, kind) = (false, TableKind.Columns);
        var text = Inlines.Trim(Inlines.Merge(content));
        if (text.Count > 0)
            blocks.Add(new SourceText(line, marks, text));
    }

    static IEnumerable<IReadOnlyList<DraftInline>> Lines(List<DraftInline> content)
    {
        List<DraftInline> line = [];
        foreach (var inline in content)
        {
            if (inline is TextRun { Text: "\n" })
            {
                yield return line;
                line = [];
            }
            else
                line.Add(inline);
        }
        yield return line;
    }

    void AddTable(Table table, int line)
    {
        var rows = table.OfType<TableRow>().Select(row => (IReadOnlyList<IReadOnlyList<DraftInline>>)[.. row.OfType<TableCell>().Select(cell => Cell(cell, line))]).ToList();
        if (kind is not TableKind.Columns && rows.Any(r => r.Count > 2 * MostPairs))
            findings.Error(DiagnosticCode.WrongValue, $"表单和栏目的一行最多排 {MostPairs} 对“名称、内容”", line);
        if (rows.Any(r => r.Count > 0))
            blocks.Add(new SourceObject(line, new BodyTable(kind is TableKind.Columns ? rows : [.. rows.Select(Pairs)], landscape && kind is TableKind.Columns, kind)));
        (landscape, kind) = (false, TableKind.Columns);
    }

    // Markdown fills short rows with empty cells: a pair without a label is none.
    static IReadOnlyList<IReadOnlyList<DraftInline>> Pairs(IReadOnlyList<IReadOnlyList<DraftInline>> row)
    {
        var last = row.Count;
        while (last > 1 && row[last - 1].Count == 0 && (last % 2 == 1 || row[last - 2].Count == 0))
            last--;
        return [.. row.Take(last), .. last % 2 == 1 ? [[]] : Array.Empty<IReadOnlyList<DraftInline>>()];
    }

    IReadOnlyList<DraftInline> Cell(TableCell cell, int line)
    {
        List<DraftInline> content = [];
        foreach (var leaf in cell.Descendants<LeafBlock>())
            foreach (var inline in leaf.Inline ?? [])
                Collect(inline, content, bold: false, line, breaks: false);
        // In 表单 an empty line over a signature is room to write.
        var text = Inlines.Merge(content);
        return [.. (kind is TableKind.Columns ? Inlines.Trim(text) : text).Select(i => i is TextRun run ? run with { Text = run.Text.Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase) } : i)];
    }

    void Collect(Inline inline, List<DraftInline> into, bool bold, int line, bool breaks)
    {
        switch (inline)
        {
            case LineBreakInline:
                into.Add(new TextRun(breaks ? "\n" : " ", bold && !breaks));
                break;
            case LinkInline { IsImage: true } image:
                AddPicture(image, line);
                break;
            // A note inside a note has no place, and may be the note itself.
            case FootnoteLink { IsBackLink: false } link when !inNote:
                into.Add(new Model.Footnote(TextOf(link.Footnote)));
                break;
            case EmphasisInline emphasis:
                foreach (var child in emphasis)
                    Collect(child, into, bold || emphasis.DelimiterCount > 1, line, breaks);
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Collect(child, into, bold, line, breaks);
                break;
            case FootnoteLink:
                break;
            default:
                into.Add(new TextRun(XmlText.Clean(Literal(inline)), bold));
                break;
        }
    }

    static string Literal(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => inline.ToString() ?? "",
    };

    string TextOf(MarkdownFootnote footnote)
    {
        inNote = true;
        var text = new StringBuilder();
        foreach (var leaf in footnote.Descendants<LeafBlock>())
        {
            List<DraftInline> content = [];
            foreach (var inline in leaf.Inline ?? [])
                Collect(inline, content, bold: false, linesBefore + footnote.Line + 1, breaks: false);
            text.Append(content.Plain());
        }
        inNote = false;
        return text.ToString().Trim();
    }

    void AddPicture(LinkInline image, int line)
    {
        var source = image.Url ?? "";
        var caption = string.Concat(image.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
        if (pictures(source) is not { } bytes)
            findings.Warn(DiagnosticCode.MissingPicture, $"找不到图片 {source}，没有排入", line);
        else if (PictureFile.Read(bytes) is { } file)
            blocks.Add(new SourceObject(line, new BodyPicture(source, XmlText.Clean(caption), file)));
        else
            findings.Warn(DiagnosticCode.MissingPicture, $"图片 {source} 不是 PNG 或 JPEG，没有排入", line);
    }
}
