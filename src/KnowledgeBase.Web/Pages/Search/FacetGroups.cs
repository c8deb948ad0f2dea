using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Pages.Search;

/// <summary>A value that the hits can be narrowed to.</summary>
/// <param name="Narrowed">What is asked when it is chosen; when it is chosen already, what is asked without it.</param>
public sealed record FacetChoice(string Label, string Number, Narrowing Narrowed, bool Chosen);

/// <summary>The values of one kind.</summary>
/// <param name="Rest">Those that few hits have, folded away.</param>
public sealed record FacetGroup(string Heading, IReadOnlyList<FacetChoice> Choices, IReadOnlyList<FacetChoice> Rest);

/// <summary>分面: what stands at the side of the hits.</summary>
static class FacetGroups
{
    // A list longer than the hits beside it helps nobody.
    const int MostShown = 8;

    public static IReadOnlyList<FacetGroup> Of(SearchAnswer answer, Narrowing now)
    {
        FacetGroup[] groups =
        [
            Group("种类", answer.Kinds, now.Kind, Word, k => now with { Kind = k }, now with { Kind = null }),
            Group("时间", [new Count<bool>(false, answer.Times.OfDay), new Count<bool>(true, answer.Times.OfEveryTime)], now.AnyTime, any => any ? "各个时期" : "当日有效", any => now with { AnyTime = any }, now with { AnyTime = false }),
            Group("效力级别", answer.Levels, now.Level, l => l.InChinese(), l => now with { Level = l }, now with { Level = null }),
            Group("地区", answer.Regions, now.Region, Wording.Region, r => now with { Region = r }, now with { Region = null }),
            Group("发文机关", answer.Issuers, now.Issuer, i => i, i => now with { Issuer = i }, now with { Issuer = null }),
        ];
        return [.. groups.Where(g => g.Choices.Count > 1 || g.Choices is [{ Chosen: true }])];
    }

    /// <summary>True when there may be more hits than the numbers say.</summary>
    public static bool CountsOnlyTheBest(SearchAnswer answer) => answer.Capped || answer.Kinds.Sum(k => k.Number) >= SearchRequest.Depth || answer.Times.OfEveryTime >= SearchRequest.Depth;

    public static string Word(TextKind kind) => kind == TextKind.Article ? "法规条文" : "公文等";

    static FacetGroup Group<T>(string heading, IReadOnlyList<Count<T>> counts, T? chosen, Func<T, string> label, Func<T, Narrowing> with, Narrowing without) where T : struct =>
        Folded(heading, counts.Select(c => Choice(label(c.Value), c.Number, chosen is { } is_ && c.Value.Equals(is_), with(c.Value), without)));

    static FacetGroup Group(string heading, IReadOnlyList<Count<string>> counts, string? chosen, Func<string, string> label, Func<string, Narrowing> with, Narrowing without) =>
        Folded(heading, counts.Select(c => Choice(label(c.Value), c.Number, c.Value == chosen, with(c.Value), without)));

    static FacetChoice Choice(string label, int number, bool chosen, Narrowing with, Narrowing without) =>
        new(label, number >= SearchRequest.Depth ? string.Create(CultureInfo.InvariantCulture, $"{number}+") : number.ToString(CultureInfo.InvariantCulture), chosen ? without : with, chosen);

    // What is chosen is never folded away.
    static FacetGroup Folded(string heading, IEnumerable<FacetChoice> choices)
    {
        List<FacetChoice> all = [.. choices];
        if (all.Count <= MostShown + 1)
            return new FacetGroup(heading, all, []);
        all = [.. all.OrderByDescending(c => c.Chosen)];
        return new FacetGroup(heading, all[..MostShown], all[MostShown..]);
    }
}
