using System.Text.Json;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Library.Contract;

namespace KnowledgeBase.Tests.Ingestion.Gold;

/// <summary>Real documents against their expected parse (shared/gold), and our own samples against theirs.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    public static TheoryData<string> Circulars { get; } =
    [
        "000_a798d2d23ee06eed.txt", "001_d40992c18807f0b3.txt", "002_9366bcca6f8f4ac9.txt", "003_3054fd8c839c7162.txt", "004_6be21a59e780c89a.txt",
    ];

    [Theory]
    [MemberData(nameof(Circulars))]
    public async Task Every_field_of_a_real_circular_is_as_expected(string name)
    {
        SharedCorpus.Require();
        using var gold = JsonDocument.Parse(await File.ReadAllTextAsync(SharedCorpus.Path("gold", "circulars.json"), TestContext.Current.CancellationToken));
        using var parsed = await Parse(SharedCorpus.Path("corpus", "circulars", name));
        var expected = gold.RootElement.GetProperty(name);
        var documents = parsed.RootElement.GetProperty("documents").EnumerateArray().ToList();
        Assert.Equal(expected.GetProperty("trust").GetString(), parsed.RootElement.GetProperty("trust").GetString());
        Assert.Equal(expected.GetProperty("documents").GetArrayLength(), documents.Count);
        var wrong = documents.Zip(expected.GetProperty("documents").EnumerateArray(), (d, e) => new GoldComparison(d, e).Run()).SelectMany(c => c.Wrong).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task Ninety_five_of_a_hundred_fields_of_real_pages_are_as_expected()
    {
        SharedCorpus.Require();
        var (right, all) = await Compare(SharedCorpus.Path("gold", "documents.jsonl"), SharedCorpus.Path("corpus", "documents"));
        output.WriteLine($"{right} of {all} fields");
        Assert.True(right >= all * 0.95, $"{right} of {all}");
    }

    [Fact]
    public async Task Our_own_samples_parse_as_they_were_written()
    {
        var (right, all) = await Compare(Path.Combine(SharedCorpus.Root, "tests", "KnowledgeBase.Tests", "Ingestion", "samples.expected.jsonl"), Path.Combine(SharedCorpus.Root, "corpus", "samples"));
        output.WriteLine($"{right} of {all} fields");
        Assert.True(right >= all * 0.95, $"{right} of {all}");
    }

    async Task<(int Right, int All)> Compare(string expectations, string folder)
    {
        var (right, all) = (0, 0);
        foreach (var line in await File.ReadAllLinesAsync(expectations, TestContext.Current.CancellationToken))
        {
            using var entry = JsonDocument.Parse(line);
            var root = entry.RootElement;
            var name = root.GetProperty("file").GetString()!;
            using var parsed = await Parse(Path.Combine(folder, name));
            var documents = parsed.RootElement.GetProperty("documents");
            if (documents.GetArrayLength() == 0)
            {
                var findings = parsed.RootElement.GetProperty("diagnostics").ToString();
                output.WriteLine($"{name}: no document {findings}");
                // A tool that this machine lacks is not a wrong field.
                all += findings.Contains("toolMissing", StringComparison.Ordinal) ? 0 : root.GetProperty("expected").EnumerateObject().Count();
                continue;
            }
            var comparison = new GoldComparison(documents[0], root.GetProperty("expected"))
            {
                OptionalCitations = Set(root, "citationsOptional"),
                GenreAlternatives = Set(root, "genreAlternatives"),
                FirstLevelHeadings = true,
            }.Run();
            all += comparison.Compared;
            right += comparison.Compared - comparison.Wrong.Count;
            foreach (var wrong in comparison.Wrong)
                output.WriteLine($"{name}: {wrong}");
        }
        return (right, all);
    }

    static HashSet<string> Set(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];

    static async Task<JsonDocument> Parse(string path)
    {
        var file = new SourceFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var parsed = await new DocumentIngester(DocumentReaders.All()).IngestAsync(file, TestContext.Current.CancellationToken);
        return JsonDocument.Parse(ParsedFileJson.Write(parsed));
    }
}
