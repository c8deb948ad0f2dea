using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Store;

/// <summary>Keys, indexes and relations of the corpus. What belongs to a document has the document and its position as its key, and no number of its own.</summary>
static class CorpusModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<WorkRow>(work =>
        {
            work.ToTable("Work");
            work.HasIndex(w => new { w.TitleKey, w.Region, w.IssuerKey }).IsUnique();
        });
        model.Entity<VersionRow>(version =>
        {
            version.ToTable("Version");
            version.HasIndex(v => new { v.WorkId, v.VersionDate }).IsUnique();
        });
        model.Entity<SourceFileRow>(file =>
        {
            file.ToTable("SourceFile");
            file.HasIndex(f => f.Path);
            file.HasIndex(f => f.Hash);
        });
        model.Entity<FindingRow>(finding =>
        {
            finding.ToTable("Finding");
            finding.HasKey(f => new { f.SourceFileId, f.Ordinal });
            finding.HasOne(f => f.SourceFile).WithMany(f => f.Findings).HasForeignKey(f => f.SourceFileId);
            finding.HasIndex(f => f.Code);
        });
        model.Entity<ImportRunRow>().ToTable("ImportRun");
        model.Entity<DiscretionTableRow>().ToTable("DiscretionTable").HasIndex(t => t.Hash).IsUnique();
        BuildDocument(model);
        BuildText(model);
    }

    static void BuildDocument(ModelBuilder model) => model.Entity<DocumentRow>(document =>
    {
        document.ToTable("Document");
        document.HasIndex(d => new { d.SourceFileId, d.Ordinal }).IsUnique();
        document.HasIndex(d => d.TitleKey);
        document.HasIndex(d => d.TextHash);
        document.HasIndex(d => d.DocumentNumber);
        // The list of documents is filtered by kind and sorted by date.
        document.HasIndex(d => new { d.Kind, d.IssueDate });
        document.Property(d => d.Details).HasConversion(JsonColumn.Converter<DocumentDetails>(), JsonColumn.Comparer<DocumentDetails>());
        document.HasOne(d => d.SourceFile).WithMany(f => f.Documents).HasForeignKey(d => d.SourceFileId);
        document.HasOne(d => d.Version).WithMany(v => v.Documents).HasForeignKey(d => d.VersionId).OnDelete(DeleteBehavior.Restrict);
        document.HasMany(d => d.Divisions).WithOne().HasForeignKey(d => d.DocumentId);
        document.HasMany(d => d.Articles).WithOne().HasForeignKey(a => a.DocumentId);
        document.HasMany(d => d.Annexes).WithOne().HasForeignKey(a => a.DocumentId);
        document.HasMany(d => d.TitleNote).WithOne().HasForeignKey(h => h.DocumentId);
        document.HasMany(d => d.Citations).WithOne(c => c.Document).HasForeignKey(c => c.DocumentId);
        document.HasMany(d => d.Differences).WithOne().HasForeignKey(d => d.DocumentId);
    });

    static void BuildText(ModelBuilder model)
    {
        model.Entity<DivisionRow>().ToTable("Division").HasKey(d => new { d.DocumentId, d.Ordinal });
        model.Entity<ArticleRow>().ToTable("Article").HasKey(a => new { a.DocumentId, a.Ordinal });
        model.Entity<AnnexRow>().ToTable("Annex").HasKey(a => new { a.DocumentId, a.Ordinal });
        model.Entity<HistoryRow>().ToTable("TitleNote").HasKey(h => new { h.DocumentId, h.Ordinal });
        model.Entity<DifferenceRow>().ToTable("Difference").HasKey(d => new { d.DocumentId, d.Ordinal });
        model.Entity<CitationRow>(citation =>
        {
            citation.ToTable("Citation");
            citation.HasKey(c => new { c.DocumentId, c.Ordinal });
            // Who cites this law?
            citation.HasIndex(c => c.TitleKey);
        });
    }
}
