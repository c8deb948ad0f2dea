namespace KnowledgeBase.Ingestion;

/// <summary>入库限制: how large, how deep and how long a file may be before it is refused; enforced while inflating, never by trusting a header.</summary>
public sealed record IngestionLimits
{
    /// <summary>The limits the product runs with.</summary>
    public static IngestionLimits Default { get; } = new();

    /// <summary>Bytes of one file, on disk or inflated from an archive.</summary>
    public long FileBytes { get; init; } = 100L << 20;

    /// <summary>Entries of one archive.</summary>
    public int ArchiveEntries { get; init; } = 10_000;

    /// <summary>Archives inside archives.</summary>
    public int ArchiveDepth { get; init; } = 3;

    /// <summary>Bytes of everything inflated from one archive, with the archives inside it.</summary>
    public long ArchiveBytes { get; init; } = 1L << 30;

    /// <summary>How many times its packed size an entry may grow, for entries above <see cref="RatioFreeBytes"/>.</summary>
    public int ArchiveRatio { get; init; } = 200;

    /// <summary>Small entries may be packed as tightly as they like: a page of spaces is no bomb.</summary>
    public long RatioFreeBytes { get; init; } = 1L << 20;

    /// <summary>Elements inside elements in a marked-up file.</summary>
    public int MarkupDepth { get; init; } = 400;

    /// <summary>Wall time of one file, from bytes to document.</summary>
    public TimeSpan FileTime { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>Wall time of one conversion by LibreOffice.</summary>
    public TimeSpan ToolTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Wall time of one run of poppler on a PDF of this size: a sound one takes 2 to 8 s a megabyte on an idle machine, a damaged one can turn in circles for ever.</summary>
    public TimeSpan PdfTime(long bytes) => TimeSpan.FromTicks(Math.Min(ToolTime.Ticks, TimeSpan.FromSeconds(6 + 30.0 * bytes / (1 << 20)).Ticks));
}
