namespace KnowledgeBase.Drafting.Model;

/// <summary>One piece of the body: a paragraph, a heading, a table, a picture.</summary>
public abstract record DraftBlock;

/// <summary>段落.</summary>
public sealed record BodyParagraph(IReadOnlyList<DraftInline> Content) : DraftBlock;

/// <summary>层次标题 of level 1 to 4 (GB/T 9704-2012 7.3.3): 一、 （一） 1. （1）.</summary>
/// <param name="Number">The ordinal as printed; empty for a heading without one.</param>
/// <param name="Content">The words of the heading.</param>
/// <param name="RunIn">What goes on after the heading's 。 in the same paragraph; empty for a heading on a line of its own.</param>
public sealed record BodyHeading(int Level, string Number, IReadOnlyList<DraftInline> Content, IReadOnlyList<DraftInline> RunIn) : DraftBlock;

/// <summary>What the cells of a table are to each other.</summary>
public enum TableKind
{
    /// <summary>表格: columns under a head.</summary>
    Columns,

    /// <summary>表单: pairs of label and value in a grid.</summary>
    Grid,

    /// <summary>栏目: pairs of label and value on lines, the value underlined.</summary>
    Lines,
}

/// <summary>表格: rows of cells, the first one the head; in 表单 and 栏目 every row is pairs of label and value, and the last value of a row takes what room is left.</summary>
/// <param name="Landscape">横排: on pages of its own, turned (GB/T 9704-2012 8).</param>
public sealed record BodyTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<DraftInline>>> Rows, bool Landscape, TableKind Kind = TableKind.Columns) : DraftBlock
{
    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(r => r.Count);
}

/// <summary>图片.</summary>
/// <param name="Source">The name it has in the draft.</param>
public sealed record BodyPicture(string Source, string Caption, PictureFile File) : DraftBlock;

/// <summary>A piece of running text.</summary>
public abstract record DraftInline;

/// <summary>文字.</summary>
public sealed record TextRun(string Text, bool Bold = false) : DraftInline;

/// <summary>脚注: the mark stands here, the text at the foot of the page.</summary>
public sealed record Footnote(string Text) : DraftInline;

/// <summary>Reading of running text.</summary>
public static class DraftInlines
{
    /// <summary>The words alone, without footnotes.</summary>
    public static string Plain(this IEnumerable<DraftInline> inlines) => string.Concat(inlines.OfType<TextRun>().Select(r => r.Text));
}
