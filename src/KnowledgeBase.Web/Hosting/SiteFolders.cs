using KnowledgeBase.Library;

namespace KnowledgeBase.Web.Hosting;

/// <summary>Where the site finds the corpus that comes with it, and where it keeps its data.</summary>
static class SiteFolders
{
    /// <summary>What the first start imports: the setting <c>Corpus</c>, else the samples in corpus/ beside the program or up the tree from it; null where there are none.</summary>
    public static string? Corpus(IConfiguration configuration) => configuration["Corpus"] ?? (Find("corpus") is { } corpus ? Path.Combine(corpus, "samples") : null);

    /// <summary><c>KB_DATA</c>, else the setting <c>Data</c>, else data/ beside corpus/, else data/ under the current folder.</summary>
    public static DataFolder Data(IConfiguration configuration)
    {
        var given = Environment.GetEnvironmentVariable("KB_DATA") is { Length: > 0 } fromEnvironment ? fromEnvironment : configuration["Data"];
        return new DataFolder(given ?? Path.Combine(Path.GetDirectoryName(Find("corpus")) ?? Environment.CurrentDirectory, "data"));
    }

    static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, name, "README.md")))
                return Path.Combine(folder.FullName, name);
        return null;
    }
}
