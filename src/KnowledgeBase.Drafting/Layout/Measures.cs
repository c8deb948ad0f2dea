namespace KnowledgeBase.Drafting.Layout;

/// <summary>Every measure of the standard that the layout uses, each with its clause. GB/T 9704-2012 unless another is named.</summary>
static class Measures
{
    // 5.1 A4
    public static readonly Mm PaperWidth = new(210);
    public static readonly Mm PaperHeight = new(297);

    // 5.2.1 天头 37, 订口 28, 版心 156 × 225
    public static readonly Mm TopWhite = new(37);
    public static readonly Mm BindingWhite = new(28);
    public static readonly Mm TypeAreaWidth = new(156);
    public static readonly Mm TypeAreaHeight = new(225);
    public static readonly Mm OuterWhite = PaperWidth - BindingWhite - TypeAreaWidth;
    public static readonly Mm TypeAreaBottom = TopWhite + TypeAreaHeight;

    // GB/T 33476.2-2016: half of a line's leading lies over the first line and under the last one
    public static readonly Mm HalfLeading = new(2.42);

    // Measured: this much of a row of the grid lies under the ink of its characters
    public static readonly Mm UnderLastLine = new(3.2);

    // 5.2.3 22 lines of 28 characters
    public const int LinesPerPage = 22;
    public const int CharactersPerLine = 28;

    // 3.1, 3.2 as GB/T 33476.2-2016 counts them: 二行, 一行, 八分之七个 3 号字
    public static readonly Mm TwoLines = new(20.78);
    public static readonly Mm OneLine = new(10.39);
    public static readonly Mm SevenEighths = new(4.84);

    // 5.2.2 and the clauses of each element: 2号, 3号, 4号; a table's text is by practice 小四
    public static readonly Pt Size2 = new(22);
    public static readonly Pt Size3 = new(16);
    public static readonly Pt Size4 = new(14);
    public static readonly Pt SizeSmall4 = new(12);

    // 28 × 16 pt are 158 mm: each character is set 0.25 pt closer (measured)
    public const int CondensedTwips = -5;

    /// <summary>字 of 3号 as it advances on the line: 1 字, 2 字 … are multiples of it.</summary>
    public const int CharacterTwips = 315;

    /// <summary>字 of 4号.</summary>
    public const int Character4Twips = 280;

    // 7.2.4 mark 35 mm under the top of 版心; 10.1 letter 30 mm under the paper's edge; 10.2 order 20 mm under the top of 版心; 10.3 minutes 35 mm
    public static readonly Mm MarkTop = TopWhite + new Mm(35);
    public static readonly Mm LetterMarkTop = new(30);
    public static readonly Mm OrderMarkTop = TopWhite + new Mm(20);
    public static readonly Mm MinutesMarkTop = TopWhite + new Mm(35);

    // 7.2.4 the size is free; a mark stays on one line, condensed to two thirds before it grows smaller
    public static readonly Pt LargestMark = new(42);
    public static readonly Pt LargestLetterMark = new(36);
    public const int NarrowestMarkPercent = 66;
    public static readonly Mm TallestJointMark = new(66);

    // 7.2.7 red line 4 mm under the number, as wide as 版心; its weight is not stated
    public static readonly Mm RedLineGap = new(4);
    public const uint RedLineEighths = 8;

    // 7.3.1 title: exact lines, at most 20 characters
    public static readonly Pt TitleLine = new(32);
    public const int TitleCharacters = 20;

    // 7.3.5.1 date 4 字 from the right; a seal of 42 mm stands over it, and two do not touch; 7.3.5.2 name 2 字
    public const int SealedDateCharacters = 4;
    public const int UnsealedNameCharacters = 2;
    public static readonly Mm SealRow = new(45);
    public static readonly Mm SealRowTight = new(43);

    // 7.4.1 lines of 版记: thick 0.35 mm, thin 0.25 mm
    public const uint ThickLineEighths = 8;
    public const uint ThinLineEighths = 6;

    // 7.5 一字线 7 mm under 版心
    public static readonly Mm PageNumberLine = TypeAreaBottom + new Mm(7);
    public const uint FooterTwips = 1432;
    public const uint HeaderTwips = 851;

    // 10.1 double lines 170 mm long, 4 mm under the mark and 20 mm over the paper's edge
    public static readonly Mm LetterLineLength = new(170);
    public static readonly Mm LetterLineGap = new(4);
    public static readonly Mm LetterLowerEdge = PaperHeight - new Mm(20);
    public static readonly Mm DoubleLineThick = new(0.7);
    public static readonly Mm DoubleLineThin = new(0.25);
    public static readonly Mm DoubleLineHeight = new(1.35);

    // Colour of the red elements
    public const string Red = "FF0000";
}
