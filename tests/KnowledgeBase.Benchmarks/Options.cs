using System.Globalization;

namespace KnowledgeBase.Benchmarks;

/// <summary>--name value pairs of the command line.</summary>
sealed class Options(string[] arguments)
{
    public string? Text(string name) =>
        Array.IndexOf(arguments, "--" + name) is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public bool Has(string name) => arguments.Contains("--" + name);

    /// <summary>The folder of real texts.</summary>
    public string Corpus => Text("corpus") is { } given ? Path.GetFullPath(given) : Places.SharedCorpus;
}
