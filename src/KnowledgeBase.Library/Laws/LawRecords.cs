using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws;

/// <summary>A work as a list shows it.</summary>
/// <param name="Current">The version of the day asked for, else the nearest; null only for a work without texts.</param>
public sealed record WorkSummary(long Id, string Title, LevelOfAuthority Level, string? Region, string? Issuer, int VersionCount, VersionSummary? Current);

/// <summary>A version as a list shows it.</summary>
/// <param name="EffectiveSource">Where the effective date is from; null while 待核.</param>
/// <param name="Status">On the day asked for.</param>
public sealed record VersionSummary(
    long Id, DateOnly? VersionDate, DateOnly? EffectiveDate, string? EffectiveSource, DateOnly? EffectiveChecked, DateOnly? RepealedDate, VersionStatus Status)
{
    /// <summary>The version's part in an address: 2021-06-10, or undated.</summary>
    public string Key => KeyOf(VersionDate);

    /// <summary>The day from which it counts: the effective date, else the version date; null where neither is known.</summary>
    public DateOnly? Start => EffectiveDate ?? VersionDate;

    internal static string KeyOf(DateOnly? versionDate) => versionDate?.ToString("O", CultureInfo.InvariantCulture) ?? "undated";
}

/// <summary>What a list of works is filtered by; null asks for all.</summary>
public sealed record WorkFilter
{
    /// <summary>Words that stand in the title.</summary>
    public string? Title { get; init; }

    public LevelOfAuthority? Level { get; init; }

    /// <summary>A region; "" for national law.</summary>
    public string? Region { get; init; }

    public string? Issuer { get; init; }

    public VersionStatus? Status { get; init; }

    public PageRequest Page { get; init; } = new();
}

/// <summary>A work with all its versions, newest first.</summary>
/// <param name="InForce">The version of the day asked for; null when no text here covers that day.</param>
/// <param name="Nearest">Offered when none covers the day.</param>
public sealed record WorkDetails(WorkSummary Work, IReadOnlyList<VersionSummary> Versions, VersionSummary? InForce, VersionSummary? Nearest);

/// <summary>A source of a version: one file, or one of the files that a law is split over.</summary>
/// <param name="DocumentKey">Address of the document as this source has it.</param>
/// <param name="Shown">Its text is the one that is read.</param>
/// <param name="Replaced">Newer bytes came under its path.</param>
/// <param name="Differences">In how many articles it differs from the shown text.</param>
public sealed record SourceSummary(string DocumentKey, string Path, string Hash, Trust Trust, bool Shown, bool Replaced, int Differences);

/// <summary>A place where a source and the shown text of the same version differ; a side is empty where it has no such article.</summary>
public sealed record TextDifference(string Path, ProvisionNumber Number, string Shown, string Here);

/// <summary>The whole text of one version, put together from its files.</summary>
public sealed record LawText
{
    public required WorkSummary Work { get; init; }
    public required VersionSummary Version { get; init; }
    public required string Preamble { get; init; }
    public required IReadOnlyList<Division> Divisions { get; init; }
    public required IReadOnlyList<Article> Articles { get; init; }
    public required IReadOnlyList<Annex> Annexes { get; init; }
    public required IReadOnlyList<HistoryRecord> TitleNote { get; init; }
    public required IReadOnlyList<SourceSummary> Sources { get; init; }

    /// <summary>The text as it stands, where a statute has no articles; else empty.</summary>
    public required string Body { get; init; }

    /// <summary>编 章 节 that an article stands in, outermost first.</summary>
    public IReadOnlyList<string> DivisionPath(Article article) => Divisions.PathTo(article.Division);
}

/// <summary>One article with what stands around it.</summary>
/// <param name="DivisionPath">编 章 节, outermost first.</param>
/// <param name="Citations">What it refers to.</param>
/// <param name="CitedBy">What refers to it, at most as many as asked for.</param>
/// <param name="CitedByTotal">How many refer to it.</param>
public sealed record ArticlePage(
    WorkSummary Work, VersionSummary Version, Article Article, IReadOnlyList<string> DivisionPath,
    ProvisionNumber? Previous, ProvisionNumber? Next,
    IReadOnlyList<ResolvedCitation> Citations, IReadOnlyList<CitingPlace> CitedBy, int CitedByTotal);

/// <summary>引用 with where it leads.</summary>
/// <param name="WorkId">The cited law, where it is here.</param>
/// <param name="VersionKey">The version that counts.</param>
/// <param name="DocumentKey">The cited official document, where it is here.</param>
public sealed record ResolvedCitation(Citation Citation, long? WorkId, string? TargetTitle, string? VersionKey, string? DocumentKey)
{
    public CitationState State => Citation.State;
}

/// <summary>A place that cites.</summary>
/// <param name="Title">The citing law or document.</param>
/// <param name="Article">The citing article, where it stands in one.</param>
public sealed record CitingPlace(string Title, string DocumentKey, long? WorkId, string? VersionKey, ProvisionNumber? Article);
