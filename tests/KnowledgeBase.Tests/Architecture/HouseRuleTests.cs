namespace KnowledgeBase.Tests.Architecture;

public sealed class HouseRuleTests
{
    const int LongestFile = 400;

    static readonly string[] Sources = ["*.cs", "*.cshtml", "*.css", "*.js"];

    static readonly string[] ProjectFolders = ["src", "tests"];

    static readonly string[] Clocks = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow"];

    [Fact]
    public void Time_comes_from_a_TimeProvider() =>
        Assert.Empty(SourceFiles("*.cs").SelectMany(f => Clocks.Where(clock => f.Text.Contains(clock, StringComparison.Ordinal)).Select(clock => $"{f.Path}: {clock}")));

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Assert.Empty(Sources.SelectMany(SourceFiles)
            .Select(f => (f.Path, Lines: f.Text.Count(c => c == '\n'))).Where(f => f.Lines > LongestFile).Select(f => $"{f.Path}: {f.Lines} lines"));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(SharedCorpus.Root, "KnowledgeBase.sln"));
        var projects = ProjectFolders.SelectMany(folder => Directory.GetFiles(Path.Combine(SharedCorpus.Root, folder), "*.csproj", SearchOption.AllDirectories));
        Assert.All(projects, project => Assert.Contains(Path.GetFileName(project), solution, StringComparison.Ordinal));
    }

    static IEnumerable<(string Path, string Text)> SourceFiles(string pattern)
    {
        var source = Path.Combine(SharedCorpus.Root, "src");
        return from path in Directory.EnumerateFiles(source, pattern, SearchOption.AllDirectories)
               let relative = Path.GetRelativePath(source, path)
               where !relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
               select (relative, File.ReadAllText(path));
    }
}
