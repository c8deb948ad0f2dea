namespace KnowledgeBase.Ingestion.Readers;

/// <summary>What a paragraph is in its file, as far as the format itself tells.</summary>
public enum BlockRole
{
    /// <summary>正文.</summary>
    Body,

    /// <summary>A title or heading by the format (h1, Heading 1, #); <see cref="TextBlock.Level"/> says which.</summary>
    Heading,

    /// <summary>页眉.</summary>
    Header,

    /// <summary>页脚.</summary>
    Footer,

    /// <summary>脚注.</summary>
    Footnote,

    /// <summary>文本框.</summary>
    TextBox,
}

/// <summary>Where a paragraph stands in its line.</summary>
public enum BlockAlignment
{
    Start,
    Center,
    End,
}

/// <summary>版面块: what a reader finds in a file, in reading order, before anyone asks what it means.</summary>
/// <param name="Line">Line or paragraph number in the source, from 1, for findings.</param>
public abstract record Block(int Line)
{
    /// <summary>The page it begins on, from 1; 0 where the format has no pages.</summary>
    public int Page { get; init; }
}

/// <summary>A paragraph or line of text. Bold runs are kept as ** marks where the format has them.</summary>
public sealed record TextBlock(string Text, int Line, BlockRole Role = BlockRole.Body, BlockAlignment Alignment = BlockAlignment.Start, int Level = 0) : Block(Line);

/// <summary>A table; a merged cell stands in every place that it covers only once, the others are empty.</summary>
public sealed record TableBlock(IReadOnlyList<IReadOnlyList<string>> Rows, int Line) : Block(Line)
{
    /// <summary>The merged cells: an empty place that none of them covers is a cell of its own.</summary>
    public IReadOnlyList<MergedCell> Merged { get; init; } = [];

    /// <summary>The page of each row; empty where the format has no pages.</summary>
    public IReadOnlyList<int> RowPages { get; init; } = [];
}

/// <summary>合并单元格: a cell that covers more than one place of its table, known by the first of them.</summary>
public sealed record MergedCell(int Row, int Column, int Rows, int Columns);

/// <summary>A label with its value that stands outside the text: 索引号, 发文字号, YAML head, document properties.</summary>
public sealed record FieldBlock(string Label, string Value, int Line) : Block(Line);
