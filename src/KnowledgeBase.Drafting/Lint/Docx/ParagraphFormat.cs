using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>对齐 of a paragraph.</summary>
enum Alignment
{
    /// <summary>Left or justified: the text begins at the left.</summary>
    Left,

    Centre,

    Right,

    /// <summary>Page numbers alone: right on odd pages and left on even ones.</summary>
    Outside,
}

/// <summary>行距 rule.</summary>
enum LineRule
{
    /// <summary>A multiple of the font's own height; <see cref="ParagraphFormat.Line"/> is in 240ths.</summary>
    Multiple,

    Exact,

    AtLeast,
}

/// <summary>段落格式 as it takes effect; lengths in twips.</summary>
/// <param name="FirstLine">Of the first line beyond <paramref name="Left"/>; negative where it hangs.</param>
/// <param name="BottomBorder">Colour of a line under the paragraph; null where there is none, empty for automatic.</param>
sealed record ParagraphFormat(Alignment Align, int Left, int Right, int FirstLine, LineRule Rule, int Line, int Before, int After, bool SnapToGrid, bool PageBreakBefore, string? BottomBorder)
{
    /// <summary>Where the first line begins, right of the margin.</summary>
    public Mm FirstStart => Mm.OfTwips(Left + FirstLine);
}
