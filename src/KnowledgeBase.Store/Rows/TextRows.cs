using KnowledgeBase.Legal;

namespace KnowledgeBase.Store;

/// <summary>条 of one text.</summary>
public sealed class ArticleRow
{
    public long DocumentId { get; set; }

    /// <summary>Position in the text, from 0.</summary>
    public int Ordinal { get; set; }

    public int Number { get; set; }

    /// <summary>之一 → 1; 0 where there is none.</summary>
    public int Suffix { get; set; }

    /// <summary>The <see cref="DivisionRow.Ordinal"/> it stands in.</summary>
    public int? Division { get; set; }

    /// <summary>Display text without the number; 款 and 项 are read from it by <see cref="ArticleStructure"/>.</summary>
    public required string Text { get; set; }

    public int Line { get; set; }
}

/// <summary>编、章、节 of one text.</summary>
public sealed class DivisionRow
{
    public long DocumentId { get; set; }

    public int Ordinal { get; set; }

    public DivisionKind Kind { get; set; }

    public int Number { get; set; }

    public required string Title { get; set; }

    /// <summary>The ordinal of the division it stands in.</summary>
    public int? Parent { get; set; }
}

/// <summary>附件、附表 of one text.</summary>
public sealed class AnnexRow
{
    public long DocumentId { get; set; }

    public int Ordinal { get; set; }

    public required string Title { get; set; }

    public required string Text { get; set; }
}

/// <summary>题注的一条 of one text.</summary>
public sealed class HistoryRow
{
    public long DocumentId { get; set; }

    public int Ordinal { get; set; }

    public DateOnly? Date { get; set; }

    public HistoryAct Act { get; set; }

    public required string Text { get; set; }
}

/// <summary>引用 made by one text; whether the cited law is here is asked when it is read, for tomorrow it may be.</summary>
public sealed class CitationRow
{
    public long DocumentId { get; set; }

    public DocumentRow Document { get; set; } = null!;

    public int Ordinal { get; set; }

    /// <summary>The <see cref="ArticleRow.Ordinal"/> it stands in.</summary>
    public int? InArticle { get; set; }

    /// <summary>Null for 本法第三条 and the like.</summary>
    public string? Title { get; set; }

    public string? TitleKey { get; set; }

    public int? Article { get; set; }

    public int ArticleSuffix { get; set; }

    public int? ToArticle { get; set; }

    public int ToArticleSuffix { get; set; }

    public int? Paragraph { get; set; }

    public int? Item { get; set; }

    public int? Subitem { get; set; }

    public string? DocumentNumber { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }
}

/// <summary>文字差异: where this text and the shown text of the same version do not agree.</summary>
public sealed class DifferenceRow
{
    public long DocumentId { get; set; }

    public int Ordinal { get; set; }

    public int Number { get; set; }

    public int Suffix { get; set; }

    /// <summary>The words of the shown text around the first difference; empty where it has no such article.</summary>
    public required string Shown { get; set; }

    /// <summary>The words of this text there; empty where it has no such article.</summary>
    public required string Here { get; set; }
}
