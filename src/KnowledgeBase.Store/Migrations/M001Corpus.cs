using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace KnowledgeBase.Store.Migrations;

/// <summary>The first schema: source files, works, versions, documents and their texts, citations, findings.</summary>
[DbContext(typeof(CorpusContext))]
[Migration("001_Corpus")]
public sealed partial class M001Corpus : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSources(migrationBuilder);
        CreateWorks(migrationBuilder);
        CreateDocument(migrationBuilder);
        CreateTexts(migrationBuilder);
        CreateCitations(migrationBuilder);
        CreateIndexes(migrationBuilder);
    }

    static void CreateSources(MigrationBuilder migration)
    {
        migration.CreateTable("SourceFile", table => new
        {
            Id = Identity(table),
            Path = table.Column<string>(),
            Hash = table.Column<string>(),
            HeadHash = table.Column<string>(nullable: true),
            Size = table.Column<long>(),
            Trust = table.Column<string>(),
            State = table.Column<string>(),
            ImportedAt = table.Column<DateTime>(),
        }, constraints: table => table.PrimaryKey("PK_SourceFile", f => f.Id));
        migration.CreateTable("Finding", table => new
        {
            SourceFileId = table.Column<long>(),
            Ordinal = table.Column<int>(),
            DocumentOrdinal = table.Column<int>(nullable: true),
            Code = table.Column<string>(),
            Severity = table.Column<string>(),
            Message = table.Column<string>(),
            Line = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Finding", f => new { f.SourceFileId, f.Ordinal });
            table.ForeignKey("FK_Finding_SourceFile_SourceFileId", f => f.SourceFileId, "SourceFile", "Id", onDelete: ReferentialAction.Cascade);
        });
        migration.CreateTable("ImportRun", table => new
        {
            Id = Identity(table),
            StartedAt = table.Column<DateTime>(),
            FinishedAt = table.Column<DateTime>(nullable: true),
            Files = table.Column<int>(),
            Imported = table.Column<int>(),
            Unchanged = table.Column<int>(),
            Refused = table.Column<int>(),
        }, constraints: table => table.PrimaryKey("PK_ImportRun", r => r.Id));
    }

    static void CreateWorks(MigrationBuilder migration)
    {
        migration.CreateTable("Work", table => new
        {
            Id = Identity(table),
            Title = table.Column<string>(),
            TitleKey = table.Column<string>(),
            Region = table.Column<string>(),
            IssuerKey = table.Column<string>(),
            Issuer = table.Column<string>(nullable: true),
            Level = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_Work", w => w.Id));
        migration.CreateTable("Version", table => new
        {
            Id = Identity(table),
            WorkId = table.Column<long>(),
            VersionDate = table.Column<DateOnly>(nullable: true),
            EffectiveDate = table.Column<DateOnly>(nullable: true),
            EffectiveSource = table.Column<string>(nullable: true),
            EffectiveChecked = table.Column<DateOnly>(nullable: true),
            RepealedDate = table.Column<DateOnly>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Version", v => v.Id);
            table.ForeignKey("FK_Version_Work_WorkId", v => v.WorkId, "Work", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    static void CreateIndexes(MigrationBuilder migration)
    {
        migration.CreateIndex("IX_SourceFile_Path", "SourceFile", "Path");
        migration.CreateIndex("IX_SourceFile_Hash", "SourceFile", "Hash");
        migration.CreateIndex("IX_Finding_Code", "Finding", "Code");
        migration.CreateIndex("IX_Work_TitleKey_Region_IssuerKey", "Work", ["TitleKey", "Region", "IssuerKey"], unique: true);
        migration.CreateIndex("IX_Version_WorkId_VersionDate", "Version", ["WorkId", "VersionDate"], unique: true);
        migration.CreateIndex("IX_Document_SourceFileId_Ordinal", "Document", ["SourceFileId", "Ordinal"], unique: true);
        migration.CreateIndex("IX_Document_VersionId", "Document", "VersionId");
        migration.CreateIndex("IX_Document_TitleKey", "Document", "TitleKey");
        migration.CreateIndex("IX_Document_TextHash", "Document", "TextHash");
        migration.CreateIndex("IX_Document_DocumentNumber", "Document", "DocumentNumber");
        migration.CreateIndex("IX_Document_Kind_IssueDate", "Document", ["Kind", "IssueDate"]);
        migration.CreateIndex("IX_Citation_TitleKey", "Citation", "TitleKey");
    }

    static OperationBuilder<AddColumnOperation> Identity(ColumnsBuilder table) =>
        table.Column<long>().Annotation("Sqlite:Autoincrement", true);
}
