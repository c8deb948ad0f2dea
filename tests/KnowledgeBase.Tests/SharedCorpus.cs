using System.Runtime.CompilerServices;

namespace KnowledgeBase.Tests;

/// <summary>The real texts beside the checkout (../shared); a test that needs them skips with a word where they are missing.</summary>
static class SharedCorpus
{
    /// <summary>The checkout's root.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path under ../shared.</summary>
    public static string Path(params string[] parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([Root, "..", "shared", .. parts]));

    /// <summary>Skips the test where ../shared is not there.</summary>
    public static void Require() => Assert.SkipUnless(Directory.Exists(Path("corpus")), "没有 ../shared/corpus，跳过用真实文件的测试");

    static string Find([CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(here)!); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "KnowledgeBase.sln")))
                return folder.FullName;
        throw new InvalidOperationException("The solution is not above the tests.");
    }
}
