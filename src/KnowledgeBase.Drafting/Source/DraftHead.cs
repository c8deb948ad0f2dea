using KnowledgeBase.Legal;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Drafting.Source;

/// <summary>文件头: the YAML between two lines of --- with Chinese keys; every value is one text or a list of texts, with its line.</summary>
sealed class DraftHead
{
    readonly Dictionary<string, (IReadOnlyList<string> Values, int Line)> entries = new(StringComparer.Ordinal);

    /// <summary>Keys with their lines, in order.</summary>
    public IEnumerable<(string Key, int Line)> Keys => entries.Select(e => (e.Key, e.Value.Line)).OrderBy(e => e.Line);

    /// <summary>Splits a draft into its head and the rest.</summary>
    /// <returns>The head, the body, and how many lines stand before the body.</returns>
    public static (DraftHead Head, string Body, int LinesBefore) Read(string text, Findings findings)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var first = Array.FindIndex(lines, l => l.Trim().Length > 0);
        if (first < 0 || lines[first].Trim() != "---")
            return (new DraftHead(), string.Join('\n', lines), 0);
        var last = Array.FindIndex(lines, first + 1, l => l.Trim() is "---" or "...");
        if (last < 0)
        {
            findings.Error(DiagnosticCode.UnreadableHead, "文件头没有结束：写完各项后要另起一行写 ---", first + 1);
            return (new DraftHead(), "", lines.Length);
        }
        var head = new DraftHead();
        head.Fill(string.Join('\n', lines[(first + 1)..last]), first + 1, findings);
        return (head, string.Join('\n', lines[(last + 1)..]), last + 1);
    }

    public IReadOnlyList<string> All(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (entries.TryGetValue(key, out var entry))
                return entry.Values;
        return [];
    }

    public string? One(params ReadOnlySpan<string> keys) => All(keys) is { Count: > 0 } values ? string.Join("、", values) : null;

    /// <summary>A value that is a date; null where there is none, and where it is no date that is told.</summary>
    public DateOnly? Date(string key, Findings findings)
    {
        if (One(key) is not { } given)
            return null;
        if (ChineseDate.Parse(given) is { } date)
            return date;
        findings.Warn(DiagnosticCode.WrongValue, $"{key}“{given}”不是一个日期，应写作 2026-01-31 或 2026年1月31日", LineOf(key));
        return null;
    }

    public int LineOf(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (entries.TryGetValue(key, out var entry))
                return entry.Line;
        return 0;
    }

    void Fill(string yaml, int linesBefore, Findings findings)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is not [var document, ..])
                return;
            if (document.RootNode is not YamlMappingNode map)
            {
                findings.Error(DiagnosticCode.UnreadableHead, "文件头的每一行应写成“项: 值”，例如 标题: 关于……的通知", linesBefore + 1);
                return;
            }
            foreach (var (key, value) in map.Children)
                Add((key as YamlScalarNode)?.Value?.Trim() ?? "", value, linesBefore + (int)key.Start.Line, findings);
        }
        catch (YamlException failure)
        {
            var line = linesBefore + (int)failure.Start.Line;
            findings.Error(DiagnosticCode.UnreadableHead, $"文件头第 {line} 行读不懂：值里有冒号、引号、括号等符号时，请给整个值加上英文双引号", line);
        }
    }

    void Add(string key, YamlNode value, int line, Findings findings)
    {
        if (Texts(value) is { } texts)
            entries[key] = (texts, line);
        else
            findings.Error(DiagnosticCode.UnreadableHead, $"“{key}”的值应是一段文字或一个列表", line);
    }

    static List<string>? Texts(YamlNode node) => node switch
    {
        YamlScalarNode scalar => (scalar.Value ?? "").Trim() is { Length: > 0 } text && !(scalar.Style == ScalarStyle.Plain && text is "~" or "null") ? [text] : [],
        YamlSequenceNode list => list.Children.Select(Texts).ToList() is var all && all.Any(t => t is null) ? null : [.. all.SelectMany(t => t!)],
        _ => null,
    };
}
