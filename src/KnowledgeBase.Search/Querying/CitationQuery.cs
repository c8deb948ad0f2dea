using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying.Citations;

namespace KnowledgeBase.Search.Querying;

/// <summary>条文引用: a question that names a law and a place in it, as people type it: 安全生产法97条, 《安全生产法》第九十七条第一款第（三）项.</summary>
/// <param name="Title">The law as typed, without 《》; which law that is, and whether it is here, is for the library to say.</param>
/// <param name="Provision">The place in it; its article is null when the whole law is meant.</param>
/// <param name="VersionYear">安全生产法（2021）: the year of the version that is asked for.</param>
public sealed record CitationQuery(string Title, ProvisionRef Provision, int? VersionYear = null)
{
    /// <summary>Reads a question that is nothing but a citation, the first where it joins several; null for any other question.</summary>
    /// <param name="lawInContext">The title of the law that 第97条 and 本法第97条 mean: the one the reader is at; null where there is none.</param>
    public static CitationQuery? TryParse(string question, string? lawInContext = null) => ReadAll(question, lawInContext) is [var first, ..] ? first : null;

    /// <summary>The citations of a question that is nothing but citations (安全生产法第97条和第98条), in order; none for any other question.</summary>
    /// <param name="lawInContext">As for <see cref="TryParse"/>.</param>
    public static IReadOnlyList<CitationQuery> ReadAll(string question, string? lawInContext = null) => new CitationReader(CitationText.Of(question), lawInContext).Read() ?? [];

    /// <summary>The place by the title as typed, for tables that name laws in full; null where the whole law is meant.</summary>
    public LawProvision? AsProvision => Provision.Article is null ? null : new LawProvision(Title, Provision);

    /// <summary>The standard form: 《安全生产法》第九十七条, with its version 《安全生产法》（2021年版）第九十七条.</summary>
    public override string ToString() => $"《{Title}》{(VersionYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"（{year}年版）") : "")}{Provision}";
}
