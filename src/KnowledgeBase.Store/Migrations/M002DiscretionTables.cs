using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeBase.Store.Migrations;

/// <summary>裁量基准表: the tables of discretion that people accepted.</summary>
[DbContext(typeof(CorpusContext))]
[Migration("002_DiscretionTables")]
public sealed class M002DiscretionTables : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("DiscretionTable", table => new
        {
            Id = table.Column<long>().Annotation("Sqlite:Autoincrement", true),
            Title = table.Column<string>(),
            FileName = table.Column<string>(),
            Hash = table.Column<string>(),
            AcceptedAt = table.Column<DateTime>(),
            WithdrawnAt = table.Column<DateTime>(nullable: true),
            Content = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_DiscretionTable", t => t.Id));
        migrationBuilder.CreateIndex("IX_DiscretionTable_Hash", "DiscretionTable", "Hash", unique: true);
    }
}
