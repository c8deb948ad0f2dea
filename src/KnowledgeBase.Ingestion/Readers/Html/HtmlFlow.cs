using AngleSharp.Dom;
using KnowledgeBase.Ingestion.Readers.Text;

namespace KnowledgeBase.Ingestion.Readers.Html;

/// <summary>An element's content as a browser would lay it out: blocks and line breaks end a line, other white space is one space, &amp;nbsp; stays.</summary>
sealed class HtmlFlow(List<Block> blocks, Func<IElement, bool> isLeftOut, CancellationToken cancellationToken, Func<INode, int>? lineOf = null)
{
    readonly BoldText line = new();
    readonly ListNumbers numbers = new();
    bool pendingSpace;
    (BlockRole Role, int Level, BlockAlignment Alignment, int Line) current;

    readonly record struct Context(bool Bold, bool Preformatted, BlockAlignment Alignment, BlockRole Role, int Level);

    /// <summary>Adds the blocks of one element.</summary>
    public void Add(IElement element)
    {
        AddChildren(element, new Context(false, false, HtmlStyle.Alignment(element, InheritedAlignment(element)), BlockRole.Body, 0));
        EndLine();
    }

    static BlockAlignment InheritedAlignment(IElement element)
    {
        // A page centres itself in body or a wrapper; only the content's own cell or block says something of its text.
        return element.ParentElement is { LocalName: "td" or "center" } parent ? HtmlStyle.Alignment(parent, BlockAlignment.Start) : BlockAlignment.Start;
    }

    void AddElement(IElement element, Context context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (isLeftOut(element))
            return;
        switch (element.LocalName)
        {
            case "br":
                EndLine();
                return;
            case "table":
                EndLine();
                AddTable(element, context);
                return;
            case "hr":
                EndLine();
                return;
        }
        var isBlock = IsBlock(element.LocalName);
        if (isBlock)
            EndLine();
        var level = Level(element.LocalName);
        var inner = new Context(
            level == 0 && HtmlStyle.IsBold(element, context.Bold),
            context.Preformatted || element.LocalName == "pre",
            HtmlStyle.Alignment(element, context.Alignment),
            level > 0 ? BlockRole.Heading : context.Role,
            level > 0 ? level : context.Level);
        if (element.LocalName == "li" && numbers.Next(element) is { Length: > 0 } marker)
            AppendText(element, marker, inner);
        AddChildren(element, inner);
        if (isBlock)
            EndLine();
    }

    void AddChildren(IElement element, Context context)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
                AddElement(inner, context);
            else if (child is IText text)
                AppendText(text, text.Data, context);
        }
    }

    void AppendText(INode node, string data, Context context)
    {
        var rest = data.AsSpan();
        while (!rest.IsEmpty)
        {
            var blank = rest.IndexOfAnyExcept([' ', '\t', '\r', '\n', '\f']);
            if (blank != 0)
            {
                if (context.Preformatted && rest[..(blank < 0 ? rest.Length : blank)].Contains('\n'))
                    EndLine();
                pendingSpace |= line.Length > 0;
                rest = blank < 0 ? [] : rest[blank..];
                continue;
            }
            var length = rest.IndexOfAny([' ', '\t', '\r', '\n', '\f']);
            var word = length < 0 ? rest : rest[..length];
            if (line.Length == 0)
                current = (context.Role, context.Level, context.Alignment, lineOf?.Invoke(node) ?? 0);
            if (pendingSpace)
                line.Append(" ", context.Bold);
            pendingSpace = false;
            line.Append(word, context.Bold);
            rest = rest[word.Length..];
        }
    }

    void EndLine()
    {
        pendingSpace = false;
        if (line.Length == 0)
            return;
        var text = line.Take();
        if (!string.IsNullOrWhiteSpace(text.Replace("*", "", StringComparison.Ordinal)))
            blocks.Add(new TextBlock(text, lineOf is null ? blocks.Count + 1 : current.Line, current.Role, current.Alignment, current.Level));
    }

    void AddTable(IElement table, Context context)
    {
        var grid = HtmlTable.Read(table, isLeftOut, cancellationToken);
        var number = lineOf?.Invoke(table) ?? blocks.Count + 1;
        if (grid.IsLayout)
        {
            foreach (var cell in grid.Cells)
            {
                EndLine();
                AddChildren(cell, context with { Alignment = HtmlStyle.Alignment(cell, HtmlStyle.Alignment(table, context.Alignment)) });
                EndLine();
            }
        }
        else if (LabelTable.Fields(grid.Rows, number) is { Count: > 0 } fields)
        {
            blocks.AddRange(fields);
        }
        else if (grid.Rows.Any(row => row.Any(cell => cell.Length > 0)))
        {
            blocks.Add(new TableBlock(grid.Rows, number));
        }
    }

    static int Level(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    static bool IsBlock(string name) => name switch
    {
        "address" or "article" or "aside" or "blockquote" or "body" or "caption" or "center" or "dd" or "details" or "dir" or "div" or "dl" or "dt" or "fieldset"
            or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "legend" or "li" or "main" or "menu"
            or "nav" or "ol" or "p" or "pre" or "section" or "summary" or "td" or "th" or "tr" or "ul" => true,
        _ => false,
    };
}
