using KnowledgeBase.Legal;

namespace KnowledgeBase.Store;

/// <summary>一部法规: a law whatever its text on a given day; known by title, region and, where titles repeat, issuer.</summary>
public sealed class WorkRow
{
    public long Id { get; set; }

    public required string Title { get; set; }

    /// <summary><see cref="Legal.TitleKey"/> of the title.</summary>
    public required string TitleKey { get; set; }

    /// <summary>地区; empty for national law.</summary>
    public required string Region { get; set; }

    /// <summary>The issuer as far as it tells works of one title apart; empty for statutes proper, whose titles do not repeat.</summary>
    public required string IssuerKey { get; set; }

    /// <summary>制定机关 of the newest text.</summary>
    public string? Issuer { get; set; }

    public LevelOfAuthority Level { get; set; }

    public List<VersionRow> Versions { get; set; } = [];
}

/// <summary>某日文本: one version of a work.</summary>
public sealed class VersionRow
{
    public long Id { get; set; }

    public long WorkId { get; set; }

    public WorkRow Work { get; set; } = null!;

    /// <summary>版本日期; null where no source tells.</summary>
    public DateOnly? VersionDate { get; set; }

    /// <summary>施行日期; null while 待核.</summary>
    public DateOnly? EffectiveDate { get; set; }

    /// <summary>Where the effective date is from.</summary>
    public string? EffectiveSource { get; set; }

    /// <summary>When a person checked the effective date; null for a date read from the text itself.</summary>
    public DateOnly? EffectiveChecked { get; set; }

    /// <summary>废止日期, where a source states it.</summary>
    public DateOnly? RepealedDate { get; set; }

    /// <summary>The texts of this version, one for each source file (or part of one).</summary>
    public List<DocumentRow> Documents { get; set; } = [];
}
