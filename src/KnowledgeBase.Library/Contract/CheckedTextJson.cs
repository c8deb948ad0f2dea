using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.CitationCheck;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>kb cite</c> and <c>/api/cite</c>: every citation of a text with its state.</summary>
[Description("引文核对的结果")]
public sealed record CheckedTextJson(
    [property: Description("按哪一天的法律核对")] DateOnly On,
    [property: Description("全部引文都在库、都一致")] bool Clean,
    [property: Description("引文，按出现的先后")] IReadOnlyList<CheckedCitationJson> Citations)
{
    /// <summary>The JSON shape of a checked text.</summary>
    public static CheckedTextJson From(CheckedText text) => new(text.Day, text.IsClean, [.. text.Citations.Select(c => CheckedCitationJson.From(c, text.Text))]);
}

/// <summary>A citation.</summary>
/// <param name="Line">Line of the text, from 1.</param>
[Description("一处引文")]
public sealed record CheckedCitationJson(
    string Written, int Start, int Length, int Line,
    [property: Description("found 在库且一致；textDiffers 引的话与原文不同；superseded 已被代替或移到别条；notInCorpus 不在库；malformed 没有这一条款项")] CitationState State,
    [property: Description("一句说明")] string Sentence,
    [property: Description("建议改成")] string? Suggestion,
    string? Law, string? Version, string? Article, int? ArticleNumber, int? Paragraph, int? Item, string? DocumentKey,
    [property: Description("与原文的差别：before 原文，after 引文")] IReadOnlyList<WordRunJson> Difference)
{
    /// <summary>The JSON shape of a checked citation.</summary>
    public static CheckedCitationJson From(CheckedCitation citation, string text) => new(
        citation.Written, citation.Start, citation.Written.Length, text.AsSpan(0, citation.Start).Count('\n') + 1, citation.State, citation.Sentence, citation.Suggestion,
        citation.Law?.Title, citation.Version?.Key, citation.Place?.Article?.ToString(), citation.Place?.Article?.Number, citation.Place?.Paragraph, citation.Place?.Item, citation.DocumentKey,
        [.. citation.Difference.Where(r => !r.Same).Select(r => new WordRunJson(r.Before, r.After))]);
}

/// <summary>Words that differ.</summary>
[Description("不同的字词")]
public sealed record WordRunJson(string Before, string After);
