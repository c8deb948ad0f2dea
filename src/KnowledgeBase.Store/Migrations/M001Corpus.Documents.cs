using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace KnowledgeBase.Store.Migrations;

public sealed partial class M001Corpus
{
    static void CreateDocument(MigrationBuilder migration) => migration.CreateTable("Document", table => new
    {
        Id = Identity(table),
        SourceFileId = table.Column<long>(),
        Ordinal = table.Column<int>(),
        VersionId = table.Column<long>(nullable: true),
        Shown = table.Column<bool>(),
        TextHash = table.Column<string>(),
        Kind = table.Column<string>(),
        Genre = table.Column<string>(nullable: true),
        Title = table.Column<string>(),
        TitleKey = table.Column<string>(),
        Issuer = table.Column<string>(nullable: true),
        Masthead = table.Column<string>(nullable: true),
        DocumentNumber = table.Column<string>(nullable: true),
        IssueDate = table.Column<DateOnly>(nullable: true),
        PublishedDate = table.Column<DateOnly>(nullable: true),
        EffectiveDate = table.Column<DateOnly>(nullable: true),
        Signature = table.Column<string>(nullable: true),
        PrintingOffice = table.Column<string>(nullable: true),
        PrintedDate = table.Column<DateOnly>(nullable: true),
        Disclosure = table.Column<string>(nullable: true),
        IndexNumber = table.Column<string>(nullable: true),
        ReplyClass = table.Column<string>(nullable: true),
        Validity = table.Column<string>(nullable: true),
        Author = table.Column<string>(nullable: true),
        Journal = table.Column<string>(nullable: true),
        Issue = table.Column<string>(nullable: true),
        Level = table.Column<string>(nullable: true),
        Region = table.Column<string>(nullable: true),
        VersionDate = table.Column<DateOnly>(nullable: true),
        Preamble = table.Column<string>(),
        Text = table.Column<string>(),
        Details = table.Column<string>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_Document", d => d.Id);
        table.ForeignKey("FK_Document_SourceFile_SourceFileId", d => d.SourceFileId, "SourceFile", "Id", onDelete: ReferentialAction.Cascade);
        table.ForeignKey("FK_Document_Version_VersionId", d => d.VersionId, "Version", "Id", onDelete: ReferentialAction.Restrict);
    });

    static void CreateTexts(MigrationBuilder migration)
    {
        CreatePart(migration, "Division", table => new
        {
            DocumentId = table.Column<long>(),
            Ordinal = table.Column<int>(),
            Kind = table.Column<string>(),
            Number = table.Column<int>(),
            Title = table.Column<string>(),
            Parent = table.Column<int>(nullable: true),
        });
        CreatePart(migration, "Article", table => new
        {
            DocumentId = table.Column<long>(),
            Ordinal = table.Column<int>(),
            Number = table.Column<int>(),
            Suffix = table.Column<int>(),
            Division = table.Column<int>(nullable: true),
            Text = table.Column<string>(),
            Line = table.Column<int>(),
        });
        CreatePart(migration, "Annex", table => new
        {
            DocumentId = table.Column<long>(),
            Ordinal = table.Column<int>(),
            Title = table.Column<string>(),
            Text = table.Column<string>(),
        });
        CreatePart(migration, "TitleNote", table => new
        {
            DocumentId = table.Column<long>(),
            Ordinal = table.Column<int>(),
            Date = table.Column<DateOnly>(nullable: true),
            Act = table.Column<string>(),
            Text = table.Column<string>(),
        });
        CreatePart(migration, "Difference", table => new
        {
            DocumentId = table.Column<long>(),
            Ordinal = table.Column<int>(),
            Number = table.Column<int>(),
            Suffix = table.Column<int>(),
            Shown = table.Column<string>(),
            Here = table.Column<string>(),
        });
    }

    static void CreateCitations(MigrationBuilder migration) => CreatePart(migration, "Citation", table => new
    {
        DocumentId = table.Column<long>(),
        Ordinal = table.Column<int>(),
        InArticle = table.Column<int>(nullable: true),
        Title = table.Column<string>(nullable: true),
        TitleKey = table.Column<string>(nullable: true),
        Article = table.Column<int>(nullable: true),
        ArticleSuffix = table.Column<int>(),
        ToArticle = table.Column<int>(nullable: true),
        ToArticleSuffix = table.Column<int>(),
        Paragraph = table.Column<int>(nullable: true),
        Item = table.Column<int>(nullable: true),
        Subitem = table.Column<int>(nullable: true),
        DocumentNumber = table.Column<string>(nullable: true),
        Start = table.Column<int>(),
        Length = table.Column<int>(),
    });

    /// <summary>A table of what belongs to a document, keyed by it and the position.</summary>
    static void CreatePart<T>(MigrationBuilder migration, string name, Func<ColumnsBuilder, T> columns)
    {
        migration.CreateTable(name, columns);
        var table = migration.Operations.OfType<CreateTableOperation>().Last();
        table.PrimaryKey = new AddPrimaryKeyOperation { Name = $"PK_{name}", Table = name, Columns = ["DocumentId", "Ordinal"] };
        table.ForeignKeys.Add(new AddForeignKeyOperation
        {
            Name = $"FK_{name}_Document_DocumentId",
            Table = name,
            Columns = ["DocumentId"],
            PrincipalTable = "Document",
            PrincipalColumns = ["Id"],
            OnDelete = ReferentialAction.Cascade,
        });
    }
}
