using KnowledgeBase.Drafting.Layout;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>段落 of a .docx with what takes effect in it.</summary>
/// <param name="Number">From 1, in the order of the file; those in tables and boxes are counted.</param>
/// <param name="Label">The ordinal that Word writes; empty where the text holds its own.</param>
/// <param name="Text">The characters; a tab and a line break are one each.</param>
/// <param name="Section">Which section it is in, from 0.</param>
/// <param name="Page">Where the file tells it.</param>
/// <param name="NewPage">True where a page begins with it.</param>
sealed record DocxParagraph(int Number, Paragraph Element, string Label, string Text, IReadOnlyList<DocxPiece> Pieces, ParagraphFormat Format, int Section, int? Page, bool NewPage)
{
    public bool InTable { get; init; }

    public bool InBox { get; init; }

    public PartRole Role { get; set; }

    /// <summary>The text without white at its ends.</summary>
    public string Plain { get; } = Text.Trim(' ', '　', '\t', '\n', '\u00A0');

    public string Words => Label + Plain;

    public bool IsBlank => Plain.Length == 0;

    /// <summary>The look of most of the characters; null for an empty paragraph.</summary>
    public RunLook? Look { get; } = Pieces.Where(p => p.Words.Any(c => !char.IsWhiteSpace(c))).GroupBy(p => p.Look).OrderByDescending(g => g.Sum(p => p.Words.Length)).FirstOrDefault()?.Key;

    /// <summary>The look of most Chinese characters of a part of the text.</summary>
    public RunLook? LookOf(int start, int length) => Pieces
        .Select(p => (p.Look, Count: Chinese(p, start, start + length)))
        .Where(p => p.Count > 0).GroupBy(p => p.Look).OrderByDescending(g => g.Sum(p => p.Count)).FirstOrDefault()?.Key;

    static int Chinese(DocxPiece piece, int from, int to)
    {
        var count = 0;
        for (var i = Math.Max(0, from - piece.Start); i < piece.Words.Length && piece.Start + i < to; i++)
            if (!Typeset.IsHalf(piece.Words[i]) && !char.IsWhiteSpace(piece.Words[i]))
                count++;
        return count;
    }

    public bool IsRed => Look?.IsRed == true;

    /// <summary>Centred, by the paragraph or by white before it.</summary>
    public bool IsCentred => Format.Align is Alignment.Centre;
}

/// <summary>A piece of a paragraph in one look; a tab or a line break is one character.</summary>
sealed record DocxPiece(string Words, int Start, RunLook Look);
