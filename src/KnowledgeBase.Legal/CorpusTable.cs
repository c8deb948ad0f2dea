using System.Text;

namespace KnowledgeBase.Legal;

/// <summary>资料表: a table in corpus/ that people edit (.csv in UTF-8: a head, then a row a line, and no comma inside a cell).</summary>
public static class CorpusTable
{
    /// <summary>Where something lies that comes with the program in corpus/.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "corpus", name);

    /// <summary>The rows below the head, each with the number of its line; none where there is no such file.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(string path) => !File.Exists(path)
        ? []
        : File.ReadLines(path, Encoding.UTF8).Index().Skip(1).Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (line.Index + 1, line.Item.Split(',', StringSplitOptions.TrimEntries)));
}
