using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Benchmarks.Imports;

/// <summary>A part of the corpus in a folder of its own, chosen by chance and the same each time; removed with this object.</summary>
sealed class CorpusSubset : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kb-subset-");

    CorpusSubset()
    {
    }

    public string Folder => Path.Combine(folder.FullName, "corpus");

    public int Files { get; private set; }

    public double Megabytes { get; private set; }

    /// <summary>As many of these files as wanted.</summary>
    public static CorpusSubset Take(string corpus, IEnumerable<string> files, int count)
    {
        var subset = new CorpusSubset();
        foreach (var path in files.OrderBy(p => Order(Path.GetRelativePath(corpus, p)), StringComparer.Ordinal).Take(count))
        {
            var target = Path.Combine(subset.Folder, Path.GetRelativePath(corpus, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
            subset.Files++;
            subset.Megabytes += new FileInfo(path).Length / 1_000_000.0;
        }
        return subset;
    }

    public void Dispose() => folder.Delete(recursive: true);

    static string Order(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
}

/// <summary>A data folder for one try, removed with this object.</summary>
sealed class TemporaryData : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kb-data-");

    public string Folder => folder.FullName;

    public string Database => Path.Combine(Folder, "corpus.db");

    public double Megabytes => folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) / 1_000_000.0;

    public void Dispose() => folder.Delete(recursive: true);
}
