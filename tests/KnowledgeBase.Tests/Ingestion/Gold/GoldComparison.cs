using System.Text.Json;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Gold;

/// <summary>Compares a document of <c>kb parse --json</c> with an expected one, field by field, as shared/gold/README.md says.</summary>
sealed class GoldComparison(JsonElement actual, JsonElement gold)
{
    readonly List<string> wrong = [];

    /// <summary>Fields that differ, each with what was expected and what was found.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    /// <summary>Fields compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Titles that count neither way.</summary>
    public HashSet<string> OptionalCitations { get; init; } = [];

    /// <summary>Genres that are as good as the expected one.</summary>
    public HashSet<string> GenreAlternatives { get; init; } = [];

    /// <summary>True when <c>headings</c> lists the texts of the first level only.</summary>
    public bool FirstLevelHeadings { get; init; }

    public GoldComparison Run()
    {
        foreach (var field in gold.EnumerateObject())
        {
            Compared++;
            var found = actual.TryGetProperty(field.Name, out var value) ? value : default;
            var difference = field.Name switch
            {
                "headings" => FirstLevelHeadings ? HeadingTexts(found, field.Value) : HeadingTrees(found, field.Value, ""),
                "citations" => Titles(found, field.Value),
                "articleCitations" => ArticleCitations(actual.GetProperty("citations"), field.Value),
                "articles" => Equal(found.GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture), field.Value.ToString()),
                "joins" => Joins(field.Value),
                "figures" => Figures(found, field.Value),
                "proposal" or "contact" => Members(found, field.Value),
                "genre" when GenreAlternatives.Contains(found.ToString()) => null,
                "addressees" or "attachments" or "flags" or "documentNumbersCited" or "issuers" => Lists(found, field.Value),
                _ => Equal(Text(found), Text(field.Value)),
            };
            if (difference is not null)
                wrong.Add($"{field.Name}: {difference}");
        }
        return this;
    }

    static string? Equal(string? found, string? expected) =>
        Key(found ?? "") == Key(expected ?? "") ? null : $"expected {expected ?? "null"}, found {found ?? "null"}";

    static string? Text(JsonElement value) => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : value.ToString();

    static string Key(string text) => WidthFold.Key(text);

    static List<string> Strings(JsonElement list) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(e => e.ToString())] : [];

    static string? Lists(JsonElement found, JsonElement expected) => Equal(string.Join(" | ", Strings(found)), string.Join(" | ", Strings(expected)));

    static string? Members(JsonElement found, JsonElement expected)
    {
        if (expected.ValueKind != JsonValueKind.Object || found.ValueKind != JsonValueKind.Object)
            return Equal(Text(found), Text(expected));
        var differences = expected.EnumerateObject()
            .Select(m => (m.Name, Difference: m.Value.ValueKind == JsonValueKind.Array ? Lists(found.GetProperty(m.Name), m.Value) : Equal(Text(found.GetProperty(m.Name)), Text(m.Value))))
            .Where(d => d.Difference is not null).Select(d => $"{d.Name} {d.Difference}").ToList();
        return differences.Count == 0 ? null : string.Join("; ", differences);
    }

    static string? HeadingTexts(JsonElement found, JsonElement expected) =>
        Equal(string.Join(" | ", found.EnumerateArray().Select(h => h.GetProperty("text"))), string.Join(" | ", expected.EnumerateArray().Select(h => h.GetProperty("text"))));

    static string? HeadingTrees(JsonElement found, JsonElement expected, string path)
    {
        var (f, e) = (found.EnumerateArray().ToList(), expected.EnumerateArray().ToList());
        static string Line(JsonElement h) => h.GetProperty("number").GetString() + h.GetProperty("text").GetString();
        if (Equal(string.Join(" | ", f.Select(Line)), string.Join(" | ", e.Select(Line))) is { } difference)
            return $"{path}: {difference}";
        for (var i = 0; i < e.Count; i++)
            if (e[i].TryGetProperty("children", out var children) && HeadingTrees(f[i].GetProperty("children"), children, path + Line(e[i])) is { } below)
                return below;
        return null;
    }

    string? Titles(JsonElement found, JsonElement expected)
    {
        var optional = OptionalCitations.Select(Key).ToHashSet();
        var f = found.EnumerateArray().Select(c => c.GetProperty("title")).Where(t => t.ValueKind == JsonValueKind.String).Select(t => Key(t.GetString()!)).ToHashSet();
        var e = Strings(expected).Select(Key).ToHashSet();
        var missing = e.Where(t => !f.Contains(t) && !optional.Contains(t)).ToList();
        var extra = f.Where(t => !e.Contains(t) && !optional.Contains(t)).ToList();
        return missing.Count + extra.Count == 0 ? null : $"missing [{string.Join(" | ", missing)}] extra [{string.Join(" | ", extra)}]";
    }

    static string? ArticleCitations(JsonElement found, JsonElement expected)
    {
        var keys = found.EnumerateArray().Where(c => c.GetProperty("article").ValueKind == JsonValueKind.String)
            .Select(c => $"{Key(c.GetProperty("title").ToString())}/{c.GetProperty("article")}/{c.GetProperty("paragraph")}/{c.GetProperty("item")}").ToHashSet();
        var missing = expected.EnumerateArray().Select(c => $"{Key(c.GetProperty("title").ToString())}/{c.GetProperty("article")}/{c.GetProperty("paragraph")}/{c.GetProperty("item")}").Where(k => !keys.Contains(k)).ToList();
        return missing.Count == 0 ? null : $"missing {string.Join(" | ", missing)}";
    }

    string? Joins(JsonElement expected)
    {
        var text = actual.GetProperty("text").GetString()!;
        var missing = Strings(expected).Where(j => !text.Contains(j, StringComparison.Ordinal)).ToList();
        return missing.Count == 0 ? null : $"broken: {string.Join(" | ", missing)}";
    }

    static string? Figures(JsonElement found, JsonElement expected)
    {
        var figures = found.EnumerateArray().ToList();
        var missing = expected.EnumerateArray().Where(g => !figures.Any(f => Matches(f, g))).Select(g => g.ToString()).ToList();
        return missing.Count == 0 ? null : $"missing {string.Join(" | ", missing)}";
    }

    static bool Matches(JsonElement figure, JsonElement gold)
    {
        var quote = Key(gold.GetProperty("quote").GetString()!);
        return SameValue(figure.GetProperty("value"), gold.GetProperty("value"))
            && Key(figure.GetProperty("unit").GetString()!) == Key(gold.GetProperty("unit").GetString()!)
            && (Key(figure.GetProperty("quote").GetString()!).Contains(quote, StringComparison.Ordinal) || Key(figure.GetProperty("sentence").GetString()!).Contains(quote, StringComparison.Ordinal))
            && (!gold.TryGetProperty("approximate", out var approximate) || approximate.GetBoolean() == figure.GetProperty("approximate").GetBoolean());
    }

    static bool SameValue(JsonElement found, JsonElement expected) =>
        expected.ValueKind == JsonValueKind.Object
            ? found.ValueKind == JsonValueKind.Object && found.GetProperty("min").GetDecimal() == expected.GetProperty("min").GetDecimal() && found.GetProperty("max").GetDecimal() == expected.GetProperty("max").GetDecimal()
            : found.ValueKind == JsonValueKind.Number && found.GetDecimal() == expected.GetDecimal();
}
