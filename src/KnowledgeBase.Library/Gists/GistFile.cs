using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Gists;

/// <summary>Reads a file of gists: a head of 键: 值 between two lines of ---, then a Markdown table 条 | 条旨 | 数额、期限、门槛 | 行话.</summary>
public static partial class GistFile
{
    const int TableHeadLines = 2;

    /// <exception cref="FormatException">The file is no file of gists; the message names the line.</exception>
    public static LawGists Read(string path)
    {
        var lines = File.ReadAllLines(path, Encoding.UTF8);
        var end = lines.Length > 0 && lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
            throw Wrong(path, 1, "开头应为两行 --- 之间的说明");
        var head = lines[1..end].Select(l => l.Split(':', 2)).Where(l => l.Length == 2).ToDictionary(l => l[0].Trim(), l => l[1].Trim());
        var level = Enum.GetValues<LevelOfAuthority>().Cast<LevelOfAuthority?>().FirstOrDefault(l => l!.Value.InChinese() == head.GetValueOrDefault("效力级别"));
        if (head.GetValueOrDefault("法规") is not { Length: > 0 } law || level is null
            || !DateOnly.TryParseExact(head.GetValueOrDefault("版本"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var version))
            throw Wrong(path, 1, "说明应有法规、版本（2021-06-10）和效力级别");
        List<Gist> gists = [];
        foreach (var (index, line) in lines.Index().Skip(end + 1 + TableHeadLines))
            if (!string.IsNullOrWhiteSpace(line))
                gists.Add(Row(line) ?? throw Wrong(path, index + 1, "应为：条 | 条旨 | 数额、期限、门槛 | 行话"));
        return new LawGists(law, version, level.Value, head.GetValueOrDefault("制定机关") is { Length: > 0 } issuer ? issuer : null, head.GetValueOrDefault("地区") ?? "", head.GetValueOrDefault("核对") ?? "", gists);
    }

    static Gist? Row(string line)
    {
        if (line.Split('|', StringSplitOptions.TrimEntries) is not [var place, { Length: > 0 } text, var facts, var words] || Place().Match(place) is not { Success: true } match
            || !ProvisionNumber.TryParse(match.Groups["article"].Value, null, out var article))
            return null;
        int? item = match.Groups["item"] is { Success: true, Value: var numeral } && ChineseNumeral.TryParse(numeral, out var number) ? number : null;
        return new Gist(article, item, text, facts, words.Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    static FormatException Wrong(string path, int line, string what) => new($"条旨 {Path.GetFileName(path)} 第 {line} 行：{what}");

    [GeneratedRegex("^(?<article>第[〇零一二三四五六七八九十百千]{1,9}条(?:之[一二三四五六七八九十]{1,3})?)(?:第(?<item>[一二三四五六七八九十]{1,3})项)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
