namespace KnowledgeBase.Web.Tests.Browsing;

/// <summary>Where the tests find what is not theirs.</summary>
static class Repository
{
    /// <summary>The root of the clone.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Real texts beside the clone; null where that folder is missing.</summary>
    public static string? SharedCorpus { get; } = Path.Combine(Root, "..", "shared", "corpus") is var path && Directory.Exists(path) ? path : null;

    /// <summary>Screenshots for people to look at; git ignores it.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "KnowledgeBase.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
