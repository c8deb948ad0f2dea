using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeBase.Search.Ranking;

/// <summary>排序权重: what each feature counts. Kept in a file that a person can read and change; kb learn fits them.</summary>
/// <param name="Source">What they were fitted on, in words.</param>
public sealed record RankingWeights(string Source, IReadOnlyDictionary<RankingFeature, float> Weights)
{
    static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<RankingFeature>() },
    };

    /// <summary>The weights that come with the program: for questions without resolved ones.</summary>
    public static RankingWeights Default { get; } = ReadDefault();

    /// <summary>Reads a file of weights; a feature it does not name counts nothing.</summary>
    /// <exception cref="JsonException">The file is no file of weights.</exception>
    public static RankingWeights Load(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file);
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Form) + "\n");

    /// <summary>The weights in the order of <see cref="RankingFeature"/>.</summary>
    internal float[] ToVector() => [.. Enum.GetValues<RankingFeature>().Select(f => Weights.GetValueOrDefault(f))];

    internal static RankingWeights Of(string source, float[] vector) =>
        new(source, Enum.GetValues<RankingFeature>().Where(f => vector[(int)f] != 0).ToDictionary(f => f, f => MathF.Round(vector[(int)f], 3)));

    static RankingWeights ReadDefault()
    {
        using var resource = typeof(RankingWeights).Assembly.GetManifestResourceStream("ranking-weights.json")!;
        return Read(resource);
    }

    static RankingWeights Read(Stream stream) =>
        JsonSerializer.Deserialize<RankingWeights>(stream, Form) is { Weights: not null } weights ? weights : throw new JsonException("不是排序权重文件");
}
