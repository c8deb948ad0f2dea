using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>Which sections and items of a table go with a violation: the same provision, and, where that punishes several things, the likest name.</summary>
static class Applicability
{
    // 未…制定应急预案 and 未…定期组织演练 share a provision, and about a third of their pairs of characters.
    const double Like = 0.5;

    public static IEnumerable<DiscretionSection> Sections(DiscretionTable table, LawProvision penalty, string violation)
    {
        var same = table.Sections.Where(s => s.Penalties.Any(p => p.Provision is { } cited && Covers(cited, penalty))).ToList();
        // An item of its own is for one violation; a paragraph or article without one may be for many.
        return same.Count <= 1 && penalty.Place.Item is not null && same.All(s => s.Penalties.Any(p => p.Provision?.Place.Item is not null)) ? same : Likest(same, s => s.Violation, violation);
    }

    public static IEnumerable<ExemptionItem> Items(DiscretionTable table, IReadOnlyList<LawProvision> cited, string violation)
    {
        var same = table.Items.Where(i => i.Provisions.Any(p => p.Provision is { } provision && cited.Any(c => Covers(provision, c)))).ToList();
        var unplaced = table.Items.Where(i => i.Provisions.All(p => p.Provision is null));
        return Likest([.. same, .. unplaced], i => i.Violation, violation);
    }

    static IEnumerable<T> Likest<T>(IReadOnlyList<T> candidates, Func<T, string> name, string violation)
    {
        var scored = candidates.Select(c => (Candidate: c, Score: Likeness(name(c), violation))).Where(c => c.Score >= Like).OrderByDescending(c => c.Score).ToList();
        return scored.TakeWhile(c => c.Score >= scored[0].Score - 0.05).Select(c => c.Candidate);
    }

    // The table may name the paragraph or leave it out, and so may the catalogue; what both name must agree.
    static bool Covers(LawProvision a, LawProvision b) =>
        TitleKey.Of(a.Law) == TitleKey.Of(b.Law) && a.Place.Article == b.Place.Article && Agree(a.Place.Paragraph, b.Place.Paragraph) && Agree(a.Place.Item, b.Place.Item);

    static bool Agree(int? a, int? b) => a is null || b is null || a == b;

    /// <summary>How much of the shorter name stands in the other, by pairs of characters.</summary>
    internal static double Likeness(string a, string b)
    {
        var (x, y) = (Pairs(a), Pairs(b));
        var least = Math.Min(x.Count, y.Count);
        return least == 0 ? 0 : x.Count(y.Contains) / (double)least;
    }

    static HashSet<string> Pairs(string text)
    {
        var key = string.Concat(WidthFold.Key(text).Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, key.Length - 1)).Select(i => key.Substring(i, 2))];
    }
}
