using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>标题回行 (GB/T 9704-2012 7.3.1): words stay whole, the lines make a 梯形 or a 菱形, none has more than 20 characters.</summary>
/// <param name="words">Words that must not be split, beside the common ones.</param>
public sealed partial class TitleBreaker(IEnumerable<string> words)
{
    const int MostLines = 6;
    const int LongestTried = 130;

    // A line of 20 characters touches both edges.
    const int ComfortableLine = 19;

    readonly TitleWords words = new(words);

    /// <summary>That of a draft: its organs and their place stay whole too.</summary>
    public static TitleBreaker Of(OfficialDraft draft, IEnumerable<string> words) => new([.. words, .. draft.Issuers, .. draft.Issuers.Select(i => Place().Match(i).Value)]);

    public IReadOnlyList<string> Break(string title)
    {
        var pieces = words.Split(title, TitleCharacters);
        var total = pieces.Sum(p => Typeset.Width(p.Text));
        if (total <= ComfortableLine)
            return title.Length == 0 ? [] : [title];
        if (total <= LongestTried)
            for (var lines = Math.Max(2, (int)Math.Ceiling(total / TitleCharacters)); lines <= MostLines; lines++)
                if (Best(pieces, lines) is { } best)
                    return best;
        return Filled(pieces);
    }

    /// <summary>The shape of a title: 梯形 grows or shrinks from line to line, 菱形 grows and then shrinks.</summary>
    public static bool IsWellShaped(IReadOnlyList<double> widths)
    {
        var i = 1;
        while (i < widths.Count && widths[i] >= widths[i - 1])
            i++;
        while (i < widths.Count && widths[i] <= widths[i - 1])
            i++;
        // A block of equal lines is neither.
        return i >= widths.Count && (widths.Count < 2 || widths.Min() < widths.Max());
    }

    static IReadOnlyList<string>? Best(IReadOnlyList<TitlePiece> pieces, int lines)
    {
        var widths = pieces.Select(p => Typeset.Width(p.Text)).ToArray();
        var cuts = new int[lines + 1];
        cuts[lines] = pieces.Count;
        (double Cost, int[]? Cuts) best = (double.MaxValue, null);
        Place(1, 0);
        return best.Cuts is { } found ? [.. Enumerable.Range(0, lines).Select(l => string.Concat(pieces.Skip(found[l]).Take(found[l + 1] - found[l]).Select(p => p.Text)))] : null;

        void Place(int line, double costSoFar)
        {
            if (costSoFar >= best.Cost)
                return;
            if (line == lines)
            {
                if (LineWidth(cuts[lines - 1], pieces.Count) > TitleCharacters)
                    return;
                double[] shape = [.. Enumerable.Range(0, lines).Select(l => LineWidth(cuts[l], cuts[l + 1]))];
                var cost = costSoFar + Unevenness(shape);
                if (IsWellShaped(shape) && cost < best.Cost)
                    best = (cost, [.. cuts]);
                return;
            }
            for (var cut = cuts[line - 1] + 1; cut < pieces.Count; cut++)
            {
                var width = LineWidth(cuts[line - 1], cut);
                if (width > TitleCharacters)
                    break;
                cuts[line] = cut;
                Place(line + 1, costSoFar + pieces[cut].CostBefore);
            }
        }

        double LineWidth(int from, int to)
        {
            var width = 0.0;
            for (var i = from; i < to; i++)
                width += widths[i];
            return width;
        }
    }

    // Neighbouring lines should differ by a few characters: equal ones look like a block, a very short one is lost.
    static double Unevenness(double[] shape)
    {
        var cost = 0.0;
        for (var i = 1; i < shape.Length; i++)
        {
            var step = Math.Abs(shape[i] - shape[i - 1]);
            cost += step < 1 ? 3 : step <= 4 ? 0 : 0.5 * (step - 4);
        }
        return cost + shape.Count(w => w < 4) * 4 + shape.Count(w => w > ComfortableLine);
    }

    static IReadOnlyList<string> Filled(IReadOnlyList<TitlePiece> pieces)
    {
        List<string> lines = [""];
        foreach (var piece in pieces)
        {
            if (lines[^1].Length > 0 && Typeset.Width(lines[^1]) + Typeset.Width(piece.Text) > TitleCharacters)
                lines.Add("");
            lines[^1] += piece.Text;
        }
        return lines;
    }

    // 云岭市 of 云岭市应急管理局.
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{2,7}?[省市州盟县区旗](?=[\p{IsCJKUnifiedIdeographs}]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
