using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Lucene;

/// <summary>A hit of Lucene: the number of the line, from 0, and its score.</summary>
public readonly record struct LuceneHit(int Text, float Score);

/// <summary>What Lucene found for one question, and how long it took in the last round.</summary>
public sealed record LuceneAnswer(TimeSpan Elapsed, IReadOnlyList<LuceneHit> Hits);

/// <summary>Runs tests/lucene/Baseline.java on Debian's Lucene 8.7: the oracle and the baseline of the search engine.</summary>
public static class LuceneBaseline
{
    static readonly string[] Jars = ["lucene-core-8.7.0.jar", "lucene-analyzers-common-8.7.0.jar", "lucene-analyzers-smartcn-8.7.0.jar"];

    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Baseline.java");

    /// <summary>Why it cannot run here; null when it can.</summary>
    public static string? Missing =>
        Jars.Any(jar => !File.Exists(PathOf(jar))) ? "liblucene8-java is not installed"
        : !File.Exists("/usr/bin/java") ? "no Java is installed"
        : null;

    /// <summary>Indexes texts and asks the questions.</summary>
    /// <param name="analyzer">tokens, cjk or smartcn.</param>
    /// <param name="rounds">How often all questions are asked; the last round is timed.</param>
    public static async Task<IReadOnlyList<LuceneAnswer>> AskAsync(
        string analyzer, IEnumerable<string> texts, IEnumerable<string> questions, int limit, int rounds, TextWriter? log = null, CancellationToken cancellationToken = default)
    {
        var folder = Directory.CreateTempSubdirectory("kb-lucene").FullName;
        try
        {
            var (textFile, questionFile, hitFile) = (Path.Combine(folder, "texts"), Path.Combine(folder, "questions"), Path.Combine(folder, "hits"));
            await File.WriteAllLinesAsync(textFile, texts.Select(OneLine), cancellationToken);
            await File.WriteAllLinesAsync(questionFile, questions.Select(OneLine), cancellationToken);
            await RunAsync([analyzer, textFile, questionFile, hitFile, $"{limit}", $"{rounds}"], folder, log, cancellationToken);
            return [.. File.ReadLines(hitFile).Select(Read)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task RunAsync(IEnumerable<string> arguments, string folder, TextWriter? log, CancellationToken cancellationToken)
    {
        string[] all = ["-Xmx4g", $"-Djava.io.tmpdir={folder}", "-cp", string.Join(':', Jars.Select(PathOf)), Program, .. arguments];
        using var java = Process.Start(new ProcessStartInfo("/usr/bin/java", all) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = java.StandardError.ReadToEndAsync(cancellationToken);
        var output = await java.StandardOutput.ReadToEndAsync(cancellationToken);
        await java.WaitForExitAsync(cancellationToken);
        if (java.ExitCode != 0)
            throw new InvalidOperationException($"Lucene ended with {java.ExitCode}: {await errors}");
        log?.Write($"Lucene: {output}");
    }

    static LuceneAnswer Read(string line)
    {
        var parts = line.Split(' ');
        return new LuceneAnswer(
            TimeSpan.FromMicroseconds(long.Parse(parts[0], CultureInfo.InvariantCulture)),
            [.. parts.Skip(1).Select(part => part.Split(':')).Select(hit => new LuceneHit(int.Parse(hit[0], CultureInfo.InvariantCulture), float.Parse(hit[1], CultureInfo.InvariantCulture)))]);
    }

    static string OneLine(string text) => text.ReplaceLineEndings(" ");

    static string PathOf(string jar) => Path.Combine("/usr/share/java", jar);
}
