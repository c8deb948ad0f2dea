using System.Globalization;

namespace KnowledgeBase.Legal;

/// <summary>条款项目: a place inside a law; a range has an end article.</summary>
/// <param name="Article">第…条, null when the whole law is meant.</param>
/// <param name="Paragraph">第…款, from 1.</param>
/// <param name="Item">第（…）项, from 1.</param>
/// <param name="Subitem">第…目, from 1.</param>
/// <param name="ToArticle">The end of a range 第三条至第五条, inclusive.</param>
public sealed record ProvisionRef(ProvisionNumber? Article, int? Paragraph = null, int? Item = null, int? Subitem = null, ProvisionNumber? ToArticle = null)
{
    /// <summary>The standard form: 第九十七条第一款第（三）项; a range 第三条至第五条.</summary>
    public override string ToString() =>
        (Article is { } article ? article.ToString() : "")
        + (ToArticle is { } to ? "至" + to : "")
        + (Paragraph is { } p ? $"第{ChineseNumeral.Format(p)}款" : "")
        + (Item is { } i ? $"第（{ChineseNumeral.Format(i)}）项" : "")
        + (Subitem is { } s ? string.Create(CultureInfo.InvariantCulture, $"第{s}目") : "");
}

/// <summary>引用的状态 (design decision 5).</summary>
public enum CitationState
{
    /// <summary>Not looked up: no store at hand.</summary>
    Unchecked,

    /// <summary>The law and the provision are here.</summary>
    Found,

    /// <summary>The text quoted differs from the provision.</summary>
    TextDiffers,

    /// <summary>The law is here, and a newer version or its repeal too.</summary>
    Superseded,

    /// <summary>This law is not here; that is not "no such article".</summary>
    NotInCorpus,

    /// <summary>The law is here and has no such provision, or the citation cannot be read.</summary>
    Malformed,
}

/// <summary>引用: what a text refers to: a titled law or document, a standard, or (本法第三条, 前款) a place in the same text.</summary>
/// <param name="Title">The title as it stands in the text, without 《》; null for a reference inside the same text.</param>
/// <param name="Provision">条款项, or null when the whole is meant.</param>
/// <param name="DocumentNumber">The number given beside the title, or alone.</param>
/// <param name="Start">Offset in the text it was read from.</param>
/// <param name="Length">Length of the quotation there.</param>
public sealed record Citation(string? Title, ProvisionRef? Provision, DocumentNumber? DocumentNumber, int Start, int Length)
{
    /// <summary>本法, 前款, 同法…: true when the place is in the text itself or in the law named just before.</summary>
    public bool IsInternal => Title is null && DocumentNumber is null;

    /// <summary>本法, 前款, 同法 …: the word that points inside; null for a titled citation.</summary>
    public string? Own { get; init; }

    /// <summary>The article it stands in, where the text has articles.</summary>
    public ProvisionNumber? From { get; init; }

    public CitationState State { get; init; } = CitationState.Unchecked;
}
