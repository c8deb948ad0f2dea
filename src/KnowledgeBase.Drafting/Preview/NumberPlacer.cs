using KnowledgeBase.Drafting.Layout;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>页码 (GB/T 9704-2012 7.5): odd pages right, even pages left; on a turned page where upright pages have it.</summary>
static class NumberPlacer
{
    // The line of the number ends at the footer's distance from the paper's foot.
    static readonly Mm Baseline = Mm.OfTwips(PageGeometry.PaperHeight - FooterTwips - 0.2 * Looks.PageNumber.Exact);

    public static PlacedText Place(int number, bool turned, PageGeometry page)
    {
        var text = $"— {number} —";
        var length = Mm.OfTwips(text.Sum(c => c == '—' ? 1 : 0.5) * Size4.Twips);
        var white = Mm.OfTwips(Character4Twips);
        var left = number % 2 == 1 ? Mm.OfTwips(page.Left + page.Width) - white - length : Mm.OfTwips(page.Left) + white;
        // The foot of the upright page is the left side of the turned one, and what is left there is on top here.
        return turned
            ? new PlacedText(text, PaperHeight - Baseline, left, length, Fonts.SongTi, Size4) { Turned = true }
            : new PlacedText(text, left, Baseline, length, Fonts.SongTi, Size4);
    }
}
