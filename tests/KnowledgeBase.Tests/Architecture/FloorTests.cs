namespace KnowledgeBase.Tests.Architecture;

public sealed class FloorTests
{
    static readonly string[] Databases = ["EntityFramework", "Sqlite", "SQLite", "Npgsql", "Dapper", "System.Data"];

    [Fact]
    public void Every_room_has_a_floor()
    {
        Assert.NotEmpty(Room.All);
        Assert.All(Room.All, room => Assert.True(Floors.Of(room.Name) >= 0, $"{room.Name} is not in the plan of the house"));
    }

    [Fact]
    public void A_project_file_refers_only_to_floors_below() =>
        Assert.Empty(Room.All.SelectMany(room => Floors.Wrong(room.Name, room.ProjectReferences)));

    [Fact]
    public void An_assembly_is_compiled_only_against_floors_below()
    {
        var built = Room.All.Where(room => room.Assembly is not null).ToList();
        Assert.Contains(built, room => room.Name == "Library");
        Assert.Empty(built.SelectMany(room => Floors.Wrong(room.Name, Room.Rooms(Room.CompiledReferences(room.Assembly!)))));
    }

    [Fact]
    public void Legal_has_no_packages_and_uses_nothing_but_the_runtime()
    {
        var legal = Room.All.Single(room => room.Name == "Legal");
        Assert.Empty(legal.Packages);
        Assert.Empty(legal.ProjectReferences);
        Assert.All(Room.CompiledReferences(legal.Assembly!), name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Ingestion_has_no_database()
    {
        var ingestion = Room.All.Single(room => room.Name == "Ingestion");
        Assert.Equal(["Legal"], ingestion.ProjectReferences);
        Assert.DoesNotContain(ingestion.Packages.Concat(Room.CompiledReferences(ingestion.Assembly!)), name => Databases.Any(d => name.Contains(d, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Search", "Ingestion")]
    [InlineData("Legal", "Store")]
    [InlineData("Cli", "Web")]
    [InlineData("Library", "Library")]
    [InlineData("Library", "Attic")]
    public void A_reference_beside_or_above_is_told(string room, string to) => Assert.Single(Floors.Wrong(room, [to, "Legal"]), s => s.Contains(to, StringComparison.Ordinal));
}
