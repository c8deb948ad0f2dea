using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>A question whose right answers are known: a line of a questions file, {"qid", "query", "on"?, "gold": [{"law", "article"}]?, "roles"?, "by"?, "settled"?}.</summary>
/// <param name="On">The day it is asked for; null for today.</param>
/// <param name="Gold">The articles that answer it.</param>
public sealed record JudgedQuestion(string Id, string Query, DateOnly? On, IReadOnlyList<ResolvedArticle> Gold, string? By = null, DateOnly? SettledOn = null)
{
    /// <summary>What each of the articles is to the question (duty, penalty, answer), in their order; empty where the file does not tell.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The same as a question that has been settled.</summary>
    public ResolvedQuestion ToResolved() => new(Query, Gold, By, SettledOn);

    /// <summary>Reads a file, one question a line; empty lines are passed over.</summary>
    /// <exception cref="FormatException">A line is no question; the message names the line and what is wrong with it.</exception>
    public static IReadOnlyList<JudgedQuestion> ReadFile(string path) => JsonLines.Read(path, Read);

    static JudgedQuestion Read(JsonElement line, int number) => new(
        line.TryGetProperty("qid", out var id) ? id.ToString() : number.ToString(CultureInfo.InvariantCulture),
        JsonLines.Text(line, "query") ?? throw new FormatException("没有 query"),
        JsonLines.Date(line, "on"),
        line.TryGetProperty("gold", out var gold) && gold.ValueKind == JsonValueKind.Array ? [.. gold.EnumerateArray().Select(ReadArticle)] : [],
        JsonLines.Text(line, "by"), JsonLines.Date(line, "settled"))
    {
        Roles = line.TryGetProperty("roles", out var roles) && roles.ValueKind == JsonValueKind.Array ? [.. roles.EnumerateArray().Select(r => r.ToString())] : [],
    };

    static ResolvedArticle ReadArticle(JsonElement gold) => gold.ValueKind != JsonValueKind.Object
        ? throw new FormatException("gold 里应是 {\"law\", \"article\"}")
        : new(JsonLines.Text(gold, "law") ?? throw new FormatException("gold 里没有 law"), JsonLines.Article(gold)) { Id = JsonLines.Number(gold, "id") };
}
