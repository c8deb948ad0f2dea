using System.Text.Json;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>Files of one JSON object a line.</summary>
static class JsonLines
{
    public static IReadOnlyList<T> Read<T>(string path, Func<JsonElement, int, T> read)
    {
        List<T> items = [];
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                items.Add(json.RootElement.ValueKind == JsonValueKind.Object ? read(json.RootElement, number) : throw new FormatException("不是一个 JSON 对象"));
            }
            catch (JsonException wrong)
            {
                throw new FormatException($"{Path.GetFileName(path)} 第 {number} 行读不懂：不是 JSON（第 {wrong.BytePositionInLine + 1} 字节起）", wrong);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{Path.GetFileName(path)} 第 {number} 行读不懂：{wrong.Message}", wrong);
            }
        }
        return items;
    }

    public static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static long? Number(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;

    public static DateOnly? Date(JsonElement line, string name) => Text(line, name) is { Length: > 0 } text
        ? DateOnly.TryParseExact(text, "O", out var day) ? day : throw new FormatException($"{name} 不是日期（2026-01-31）：{text}")
        : null;

    /// <summary>The article of a line, as text (第九十七条) or as a number; null where it is empty.</summary>
    public static ProvisionNumber? Article(JsonElement line) => !line.TryGetProperty("article", out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.Number => value.TryGetInt32(out var number) && number is > 0 and < 10_000 ? new ProvisionNumber(number) : throw new FormatException($"不是条号：{value}"),
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => ProvisionNumber.TryParse(text, null, out var parsed) ? parsed : throw new FormatException($"不是条号：{text}"),
        _ => null,
    };
}
