namespace KnowledgeBase.Benchmarks;

/// <summary>Where things lie: the checkout, the real texts beside it, what was built.</summary>
static class Places
{
    /// <summary>The checkout.</summary>
    public static string Root { get; } = Find();

    /// <summary>Real texts, beside the checkout.</summary>
    public static string SharedCorpus { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus"));

    /// <summary>Our own sample documents.</summary>
    public static string Samples { get; } = Path.Combine(Root, "corpus");

    /// <summary>Where the site was built, in the configuration of this program.</summary>
    public static string WebOutput => Path.Combine(Root, "src", "KnowledgeBase.Web", Path.GetRelativePath(Path.Combine(Root, "tests", "KnowledgeBase.Benchmarks"), AppContext.BaseDirectory));

    /// <summary>Every file of a folder that the product reads, in an order that does not depend on the disk.</summary>
    public static IReadOnlyList<string> Files(string folder, Func<string, bool>? wanted = null) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(wanted ?? (_ => true)).Order(StringComparer.Ordinal)]
        : throw new DirectoryNotFoundException($"No {folder}: give --corpus DIR.");

    static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeBase.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The solution is not above the program.");
    }
}
