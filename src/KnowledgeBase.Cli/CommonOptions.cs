using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Store;

namespace KnowledgeBase.Cli;

/// <summary>What several commands share: their options, the data folder, JSON on standard output.</summary>
static class CommonOptions
{
    public static Option<string?> Data() => new("--data") { Description = "数据目录（默认 KB_DATA，否则为当前目录下的 data/）", HelpName = "DIR" };

    public static Option<bool> Json() => new("--json") { Description = "以 JSON 输出" };

    public static Option<DateOnly?> On() => Date("--on", "按哪一天的法律（默认今天）");

    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return date;
            argument.AddError($"日期应写作 2026-01-31，而不是 {argument.Tokens[0].Value}");
            return null;
        },
    };

    /// <summary>An option that takes one of the names of an enum, in any case.</summary>
    public static Option<T?> Named<T>(string name, string description) where T : struct, Enum => new(name)
    {
        Description = $"{description}：{string.Join("、", Enum.GetNames<T>())}",
        HelpName = name.TrimStart('-').ToUpperInvariant(),
        CustomParser = argument =>
        {
            var given = argument.Tokens[0].Value;
            if (Enum.GetValues<T>().Where(v => v.ToString().Equals(given, StringComparison.OrdinalIgnoreCase)).ToList() is [var value, ..])
                return value;
            argument.AddError($"{name} 应是 {string.Join("、", Enum.GetNames<T>())} 之一，而不是 {given}");
            return null;
        },
    };

    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    /// <summary>The store of the data folder, for reading: it must be there.</summary>
    public static async Task<CorpusStore> OpenAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.Database))
            throw new UnusableException($"{folder.Root} 里还没有资料库，请先运行 kb import");
        return await folder.OpenAsync(cancellationToken);
    }

    /// <summary>The same for a question: where nothing has been imported yet the gists that come with the program answer.</summary>
    public static async Task<CorpusStore> OpenForQuestionsAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(folder.Database))
            await Console.Error.WriteLineAsync($"{folder.Root} 里还没有导入资料，只按条旨查；用 kb import 导入正文");
        return await folder.OpenAsync(cancellationToken);
    }

    /// <summary>One object on one line.</summary>
    public static JsonSerializerOptions JsonLine { get; } = new(ParsedFileJson.Options) { WriteIndented = false };

    public static void WriteJson<T>(T value) => Console.Out.WriteLine(JsonSerializer.Serialize(value, ParsedFileJson.Options));
}
