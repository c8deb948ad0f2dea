using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Api;

/// <summary>A parameter that cannot be read; its message is the sentence of the answer 400.</summary>
sealed class WrongParameterException(string message) : Exception(message);

/// <summary>Reads parameters as they stand in an address. What cannot be read is told by its name, never passed over.</summary>
static class Parameters
{
    // Far beyond any list here, and far from what a multiplication could not hold.
    public const int LastPage = 100_000;
    public const int MostAtOnce = 100;
    public const int LongestText = 2000;

    public static string Text(string name, string? value) => value?.Trim() switch
    {
        null or "" => throw new WrongParameterException($"缺少参数 {name}"),
        { Length: > LongestText } => throw new WrongParameterException($"参数 {name} 太长，最多 {LongestText} 个字"),
        var text => text,
    };

    public static DateOnly? Day(string name, string? value) => Given(value) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new WrongParameterException($"参数 {name} 应是日期，写作 2026-01-31");

    public static int Number(string name, string? value, int usual, int most) => Given(value) is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw new WrongParameterException($"参数 {name} 应是 1 到 {most} 的整数");

    public static bool Flag(string name, string? value) => Given(value) is { } text
        && (bool.TryParse(text, out var flag) ? flag : text is "1" || (text is not "0" ? throw new WrongParameterException($"参数 {name} 应是 true 或 false") : false));

    public static T? Name<T>(string name, string? value) where T : struct, Enum => Given(value) is not { } text ? null
        : Enum.GetValues<T>().Where(v => v.ToString().Equals(text, StringComparison.OrdinalIgnoreCase)).Cast<T?>().FirstOrDefault()
          ?? throw new WrongParameterException($"参数 {name} 应是 {string.Join("、", Names<T>())} 之一");

    public static ProvisionNumber Article(string name, string value)
    {
        var text = value.StartsWith("art_", StringComparison.OrdinalIgnoreCase) ? value[4..] : value;
        return ProvisionNumber.TryParse(text, out var number) ? number : throw new WrongParameterException($"参数 {name} 应是条号，写作 第九十七条、97 或 art_97");
    }

    /// <summary>The names of an enum as JSON has them.</summary>
    public static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>A value that is there; an empty one is none.</summary>
    public static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
