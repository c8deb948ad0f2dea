namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Real texts in ../shared/corpus beside the clone; a test that needs one says so and skips where it is missing.</summary>
static class Corpus
{
    static readonly string? Root = Find();

    public static string PathOf(string relative)
    {
        var path = Root is null ? null : Path.Combine(Root, relative);
        Assert.SkipUnless(path is not null && (File.Exists(path) || Directory.Exists(path)), $"../shared/corpus/{relative} is not here");
        return path!;
    }

    public static byte[] Bytes(string relative) => File.ReadAllBytes(PathOf(relative));

    static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeBase.sln")))
                return folder.Parent is { } beside && Directory.Exists(Path.Combine(beside.FullName, "shared", "corpus")) ? Path.Combine(beside.FullName, "shared", "corpus") : null;
        }
        return null;
    }
}
