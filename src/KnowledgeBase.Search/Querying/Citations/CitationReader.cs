using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>Reads a text that is one or more citations and nothing else. A hand grammar: every place is tried once, so no text takes long.</summary>
sealed partial class CitationReader(string text, string? lawInContext)
{
    static readonly FrozenSet<string> Own = new[] { "本法", "该法", "这部法", "本条例", "该条例", "本规定", "该规定", "本办法", "该办法" }.ToFrozenSet();

    // What may follow a citation without making it another question.
    static readonly FrozenSet<string> Tails = new[]
    {
        "", "规定", "的规定", "之规定", "内容", "的内容", "具体内容", "的具体内容", "原文", "的原文", "全文", "条文", "是什么", "是啥", "怎么规定", "怎么规定的", "如何规定", "如何规定的",
        "规定了什么", "规定的是什么", "说的是什么", "说了什么", "讲的是什么", "的要求",
    }.ToFrozenSet();

    readonly HashSet<int> dead = [];

    static bool IsTail(string rest) => Tails.Contains(rest) || AsksWhatItSays().IsMatch(rest);

    // 罚的是什么行为, 管哪些事: asks no more than what stands there.
    [GeneratedRegex("^的?(?:罚|处罚|管|讲|说|写|规定|要求)的?[了是]?(?:什么|啥|哪些|哪几种|多少|怎么)(?:情形|行为|内容|情况|事|钱|罚款)?[吗呢?？]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatItSays();

    /// <summary>The citations in order, or null.</summary>
    public IReadOnlyList<CitationQuery>? Read() => text.Length == 0 ? null : From(0) ?? PlaceFirst();

    // 法 and place, then perhaps the next; null when the text from here is anything else.
    List<CitationQuery>? From(int start)
    {
        if (dead.Contains(start))
            return null;
        foreach (var title in TitleReader.At(text, start))
            if (Named(title) is { } name && Continue(title, name, start == 0) is { } citations)
                return citations;
        dead.Add(start);
        return null;
    }

    List<CitationQuery>? Continue(TypedTitle title, string name, bool first)
    {
        var end = title.End;
        var places = PlaceReader.Read(text, ref end);
        if (places.Count == 0)
            return end == text.Length && (title.Quoted || (first && title.StandsAlone)) ? [Whole()]
                : title.Quoted && PlaceReader.SkipJoin(text, end) is var next && next > end && From(next) is { } others ? [Whole(), .. others]
                : null;
        List<CitationQuery> citations = [.. places.Select(place => new CitationQuery(name, place, title.Year))];
        if (IsTail(text[end..]))
            return citations;
        return From(PlaceReader.SkipJoin(text, end)) is { } rest ? [.. citations, .. rest] : null;

        CitationQuery Whole() => new(name, new ProvisionRef(null), title.Year);
    }

    string? Named(TypedTitle title) => !title.Quoted && Own.Contains(title.Text) ? lawInContext : title.Text;

    // 第97条 of the law at hand, or 第九十七条、安全生产法.
    List<CitationQuery>? PlaceFirst()
    {
        var end = 0;
        if (text[0] != '第' && !text.Contains('条', StringComparison.Ordinal))
            return null;
        var places = PlaceReader.Read(text, ref end);
        if (places.Count == 0)
            return null;
        if (IsTail(text[end..]))
            return lawInContext is null ? null : [.. places.Select(place => new CitationQuery(lawInContext, place))];
        foreach (var title in TitleReader.At(text, PlaceReader.SkipJoin(text, end)))
            if (title.End == text.Length && (title.Quoted || title.IsLaw) && Named(title) is { } name)
                return [.. places.Select(place => new CitationQuery(name, place, title.Year))];
        return null;
    }
}
