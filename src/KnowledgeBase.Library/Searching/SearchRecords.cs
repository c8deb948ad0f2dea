using KnowledgeBase.Legal;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Library.Searching;

/// <summary>A question with the day it is asked for and what narrows it.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Day">The law of this day answers.</param>
public sealed record SearchRequest(string Text, DateOnly Day)
{
    /// <summary>How many hits are looked at: nobody reads on beyond, and counts above it say so.</summary>
    public const int Depth = 200;

    public LevelOfAuthority? Level { get; init; }

    /// <summary>A region; "" for national law.</summary>
    public string? Region { get; init; }

    /// <summary>发文机关, as it is filed.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether the text must count on the day; false finds texts of every time.</summary>
    public bool InForceOnly { get; init; } = true;

    /// <summary>Whether a day that the words speak of answers in place of <see cref="Day"/>.</summary>
    public bool DayInWords { get; init; } = true;

    /// <summary>The law the reader is at, which 第97条 alone means.</summary>
    public string? LawInContext { get; init; }

    public TextKind? Kind { get; init; }

    /// <summary>One law, or null for all.</summary>
    public long? WorkId { get; init; }

    public PageRequest Page { get; init; } = new();

    /// <summary>True for a file of hits, which shows no sentences, counts or suggestions.</summary>
    public bool HitsOnly { get; init; }

    /// <summary>What ranks in place of the bureau's own weights and resolved questions: for measuring.</summary>
    public RankingModel? Model { get; init; }

    /// <summary>True where the asker has left out part of the corpus: what is not found may be there.</summary>
    public bool Narrowed => Level is not null || Region is not null || Issuer is not null || Kind is not null || WorkId is not null;

    internal bool Admits(TextFacets facets) =>
        (!InForceOnly || facets.CountsOn(Day))
        && (Issuer is null || facets.Issuer == Issuer)
        && (Kind is null || facets.Kind == Kind)
        && (Level is null || facets.Level == Level)
        && (Region is null || (facets.Kind == TextKind.Article && (facets.Region ?? "") == Region))
        && (WorkId is null || (facets.Kind == TextKind.Article && facets.Work == WorkId));
}

/// <summary>A hit with what a page or a command shows of it.</summary>
/// <param name="Article">The article; null where the whole text is meant.</param>
/// <param name="Law">The law and version; null for an official document.</param>
/// <param name="Excerpt">The sentence that matches best, with the question's words marked.</param>
public sealed record FoundText(
    TextKind Kind, string Title, ProvisionNumber? Article, string Text, float Score, string DocumentKey, LawLink? Law, LevelOfAuthority? Level, string? Region,
    string? Issuer, VersionStatus? Status, DateOnly? Date, string? DocumentNumber, Trust Trust, Excerpt Excerpt)
{
    /// <summary>为什么: what put it where it stands, the weightiest first.</summary>
    public IReadOnlyList<RankingReason> Reasons { get; init; } = [];

    /// <summary>The resolved question that lifted it.</summary>
    public ResolvedQuestion? Settled { get; init; }

    /// <summary>条旨 of the article.</summary>
    public IReadOnlyList<Gist> Gists { get; init; } = [];

    /// <summary>The gist that answers best, with the question's words marked.</summary>
    public Excerpt? Gist { get; init; }

    /// <summary>False where only the gist is here, and the text has not been imported.</summary>
    public bool TextHere { get; init; } = true;
}

/// <summary>Why a question has no answer (design decision 5).</summary>
public enum NoHitReason
{
    /// <summary>The question cannot be read as it stands.</summary>
    WrongSyntax,

    /// <summary>The law it names is not in the corpus.</summary>
    LawNotHere,

    /// <summary>No text that is asked shares its words.</summary>
    NothingMatches,
}

/// <summary>What became of a citation that was asked for.</summary>
public enum CitationOutcome
{
    /// <summary>The article, or the whole law, of the day asked for.</summary>
    Found,

    /// <summary>The text of that day is not here; the nearest is offered.</summary>
    TextOfDayNotHere,

    /// <summary>The law is here and has no such article.</summary>
    NoSuchArticle,

    /// <summary>The law is not here.</summary>
    LawNotHere,
}

/// <summary>The answer to a question that is a citation.</summary>
/// <param name="Law">The law that the title names; null when it is not here.</param>
/// <param name="Version">The version that is shown.</param>
/// <param name="Article">The article; null when the whole law is asked for or it has no such article.</param>
/// <param name="Others">Other laws of the same title: of another region or organ.</param>
public sealed record CitationAnswer(
    CitationQuery Query, CitationOutcome Outcome, WorkDetails? Law, VersionSummary? Version, ArticlePage? Article, IReadOnlyList<WorkSummary> Others)
{
    /// <summary>The title that the name was read as, where it is not the title itself: 安法 → 安全生产法.</summary>
    public string? ReadAs { get; init; }

    /// <summary>For a law that is not here: its gists, where there are some.</summary>
    public LawGists? Known { get; init; }

    /// <summary>The gists of the article that is asked for, where the text is not here.</summary>
    public IReadOnlyList<Gist> KnownGists => Query.Provision.Article is { } article ? Known?.Of(article) ?? [] : [];
}

/// <summary>Hits by time: of texts that count on the day, and of all texts. At most as many as are looked at.</summary>
public sealed record TimeCounts(int OfDay, int OfEveryTime);

/// <summary>What was found.</summary>
/// <param name="Citation">Set when the question is a citation.</param>
/// <param name="Numbered">Documents whose number the question is.</param>
/// <param name="Hits">Texts that share its words, best first.</param>
/// <param name="Levels">Of all hits that were looked at.</param>
/// <param name="NoHit">Set when there is nothing to show.</param>
/// <param name="Fault">For <see cref="NoHitReason.WrongSyntax"/>: what is wrong, and what was probably meant.</param>
public sealed record SearchAnswer(
    CitationAnswer? Citation, IReadOnlyList<DocumentSummary> Numbered, Page<FoundText> Hits,
    IReadOnlyList<Count<LevelOfAuthority>> Levels, IReadOnlyList<Count<string>> Regions, IReadOnlyList<Count<TextKind>> Kinds,
    NoHitReason? NoHit, QuestionFault? Fault)
{
    /// <summary>发文机关 of all hits that were looked at, the most frequent first.</summary>
    public IReadOnlyList<Count<string>> Issuers { get; init; } = [];

    /// <summary>How many hits there are of the day and of every time.</summary>
    public TimeCounts Times { get; init; } = new(0, 0);

    /// <summary>Where there is no hit: how many texts share its words when nothing narrows it and every time counts.</summary>
    public int Elsewhere { get; init; }

    /// <summary>True where texts share its words, but none that passes what it is narrowed to, or none of that day.</summary>
    public bool NarrowedToNothing => NoHit == NoHitReason.NothingMatches && Elsewhere > 0;

    /// <summary>The day that the words speak of; null where they speak of none.</summary>
    public DateOnly? NamedDay { get; init; }

    /// <summary>是不是要查: the question as it was probably meant; null where nothing looks mistyped.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The day that answered: the one the words speak of, else the one asked for.</summary>
    public DateOnly Day { get; init; }

    /// <summary>True when there may be more hits than were counted.</summary>
    public bool Capped => Hits.Total >= SearchRequest.Depth;
}
