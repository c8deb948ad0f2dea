using KnowledgeBase.Drafting.Layout.Forms;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>版面 in twips: margins and the pitch of the line grid. Body height and 22 pitches must agree, LibreOffice centres what is left over.</summary>
sealed record PageGeometry(int Top, int Right, int Bottom, int Left, int LinePitch)
{
    public const int PaperWidth = 11906;
    public const int PaperHeight = 16838;

    // Measured: 22 lines of 28 characters in both.
    static readonly PageGeometry Electronic = new(1960, 1474, 1847, 1588, 592);
    static readonly PageGeometry Nominal = new(2098, 1474, 1984, 1588, 579);

    /// <summary>The first page of a letter, where text may run to 7/8 字 over the lower double line (10.1): where its text begins and ends. Null for other formats.</summary>
    public (int Top, int Bottom)? FirstPage { get; private init; }

    public StyleSheet Sheet { get; init; } = StyleSheet.Official;

    public bool IsForm => Sheet == StyleSheet.Forms;

    public static PageGeometry Of(OfficialDraft draft)
    {
        if (draft.Format is DraftFormat.Form)
            return FormPages.Geometry(draft);
        var page = draft.Profile is PageProfile.E ? Electronic : Nominal;
        if (draft.Format is not DraftFormat.Letter)
            return page;
        var end = Measures.LetterLowerEdge - Measures.DoubleLineHeight - Measures.SevenEighths + Measures.UnderLastLine;
        // Whole rows of the grid from the foot up: a rest would be shared out above and below.
        return page with { FirstPage = (end.Twips - Measures.LinesPerPage * page.LinePitch, PaperHeight - end.Twips) };
    }

    public int Width => PaperWidth - Left - Right;

    public int Height => PaperHeight - Top - Bottom;

    /// <summary>Height of the text area of the first page.</summary>
    public int FirstHeight => FirstPage is { } first ? PaperHeight - first.Top - first.Bottom : Height;

    /// <summary>Where the text of the first page begins.</summary>
    public int FirstTop => FirstPage?.Top ?? Top;

    /// <summary>How far the lower edge of the text area lies under 262 mm, where the last line of 版记 is to be (7.4.1).</summary>
    public Mm BelowTypeArea => Mm.OfTwips(PaperHeight - Bottom) - Measures.TypeAreaBottom;
}
