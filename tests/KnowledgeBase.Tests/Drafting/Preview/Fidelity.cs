using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Preview;
using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Preview;

/// <summary>A preview against the printed pages of the same draft: the same pages, the same lines, at the same places.</summary>
static class Fidelity
{
    // What the rows of a line may differ in height; lines themselves are 5 mm and more apart.
    const double SameLine = 1.2;
    const double Height = 1.5;

    // The stand-in's figures are wider than half a character: a title with a year in it begins further left.
    const double Side = 2;

    public static async Task HoldsAsync(PrintedDrafts specimens, string name, string markdown)
    {
        Assert.SkipWhen(specimens.Missing is not null, specimens.Missing ?? "");
        var preview = DraftPreview.Of(new DraftWriter(), Drafts.Read(markdown));
        Assert.Equal(await specimens.PagesAsync(name), preview.Pages.Count);
        List<string> wrong = [];
        foreach (var page in preview.Pages.Where(p => !p.Turned))
        {
            var printed = Lines((await specimens.LinesAsync(name, page.Number)).Select(l => new Spot(l.Text, l.Left, (l.Top + l.Bottom) / 2)));
            // Half of a character lies 0.36 em over the line that it stands on.
            var drawn = Lines(page.Items.OfType<PlacedText>().Select(t => new Spot(t.Text, t.Left.Value, t.Baseline.Value - 0.36 * t.Size.Millimetres.Value)));
            foreach (var (index, line) in printed.Index())
                if (drawn.ElementAtOrDefault(index) is not { } own || own.Text != line.Text || Math.Abs(own.Left - line.Left) > Side || Math.Abs(own.Middle - line.Middle) > Height)
                    wrong.Add($"page {page.Number}: printed {line}, drawn {drawn.ElementAtOrDefault(index)}");
            if (drawn.Count > printed.Count)
                wrong.Add($"page {page.Number}: {drawn.Count - printed.Count} lines too many");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(12)));
    }

    // Printed words and drawn pieces of one height are a line.
    static IReadOnlyList<Spot> Lines(IEnumerable<Spot> pieces)
    {
        List<List<Spot>> lines = [];
        foreach (var piece in pieces.OrderBy(p => p.Middle))
            if (lines is [.., var last] && piece.Middle - last.Average(p => p.Middle) < SameLine)
                last.Add(piece);
            else
                lines.Add([piece]);
        return [.. lines.Select(line => line.OrderBy(p => p.Left).ToList()).Select(line => new Spot(string.Concat(line.Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal), line[0].Left, line.Average(p => p.Middle)))];
    }

    /// <summary>Text, and where it begins and how high it stands, in millimetres.</summary>
    sealed record Spot(string Text, double Left, double Middle)
    {
        public override string ToString() => FormattableString.Invariant($"“{Text}” at {Left:0.0}, {Middle:0.0}");
    }
}
