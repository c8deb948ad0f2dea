using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Indexing;

/// <summary>What a found text is; the store knows the rest by its id.</summary>
public enum TextKind : byte
{
    /// <summary>条.</summary>
    Article,

    /// <summary>公文.</summary>
    Document,
}

/// <summary>Where the store has a text.</summary>
/// <param name="Document">The row of the document.</param>
/// <param name="Article">The article's position in it; -1 for the document as a whole.</param>
public readonly record struct TextKey(long Document, int Article = -1);

/// <summary>What a question can be narrowed by, kept in the index so that a filter needs no store.</summary>
/// <param name="Work">The law or document that hits are grouped under.</param>
/// <param name="From">First day the text counts for; null where nobody knows.</param>
/// <param name="Until">First day it no longer counts for; null while nothing has replaced it.</param>
public readonly record struct TextFacets(TextKind Kind, long Work, LevelOfAuthority? Level = null, string? Region = null, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>Title of the law or document, as it is filed.</summary>
    public string? Title { get; init; }

    /// <summary>发文机关.</summary>
    public string? Issuer { get; init; }

    /// <summary>发文字号 of a document.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>条号; null for a text that is no article.</summary>
    public ProvisionNumber? Article { get; init; }

    /// <summary>True when the text counts on that day, as far as its dates are known.</summary>
    public bool CountsOn(DateOnly day) => (From is not { } from || from <= day) && (Until is not { } until || day < until);
}

/// <summary>待索引文本: an article or a document as the index takes it; the text itself stays in the store.</summary>
/// <param name="Heading">Law, chapter and number, or the title; searched with the text as one field, which measured best.</param>
public sealed record IndexedText(TextKey Key, TextFacets Facets, string Heading, string Body)
{
    /// <summary>条旨: what the text says in the words of those who ask, as a field of its own; null for a text without.</summary>
    public string? Gist { get; init; }
}
