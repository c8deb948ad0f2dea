using KnowledgeBase.Legal;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Store;

/// <summary>The corpus: laws with their versions, official documents, where they are from, and what is wrong with them.</summary>
public sealed class CorpusContext(DbContextOptions<CorpusContext> options) : DbContext(options)
{
    public DbSet<WorkRow> Works => Set<WorkRow>();
    public DbSet<VersionRow> Versions => Set<VersionRow>();
    public DbSet<SourceFileRow> SourceFiles => Set<SourceFileRow>();
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();
    public DbSet<DivisionRow> Divisions => Set<DivisionRow>();
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();
    public DbSet<AnnexRow> Annexes => Set<AnnexRow>();
    public DbSet<HistoryRow> TitleNotes => Set<HistoryRow>();
    public DbSet<CitationRow> Citations => Set<CitationRow>();
    public DbSet<DifferenceRow> Differences => Set<DifferenceRow>();
    public DbSet<FindingRow> Findings => Set<FindingRow>();
    public DbSet<ImportRunRow> ImportRuns => Set<ImportRunRow>();
    public DbSet<DiscretionTableRow> DiscretionTables => Set<DiscretionTableRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // Names, not numbers: a row stays readable, and a new member in the middle of an enum moves nothing.
        configurationBuilder.Properties<DocumentKind>().HaveConversion<string>();
        configurationBuilder.Properties<LevelOfAuthority>().HaveConversion<string>();
        configurationBuilder.Properties<DivisionKind>().HaveConversion<string>();
        configurationBuilder.Properties<HistoryAct>().HaveConversion<string>();
        configurationBuilder.Properties<Trust>().HaveConversion<string>();
        configurationBuilder.Properties<SourceState>().HaveConversion<string>();
        configurationBuilder.Properties<DiagnosticCode>().HaveConversion<string>();
        configurationBuilder.Properties<Severity>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => CorpusModel.Build(modelBuilder);
}
