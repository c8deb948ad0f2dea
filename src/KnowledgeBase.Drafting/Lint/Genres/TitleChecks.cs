using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>标题: its genre (R01), its composition (BD-4), and the shape of the lines where the author has broken it (BD-2, BD-3).</summary>
static partial class TitleChecks
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        var title = manuscript.Draft.Title;
        if (title.Length == 0 || !manuscript.IsOfficial)
            yield break;
        var line = manuscript.LineOf(title, "标题");
        // What an order promulgates has the order's number.
        if (manuscript.Genre.Name is null && manuscript.Draft.Format is not DraftFormat.Minutes && manuscript.Draft.DocumentNumber is not { Year: null })
            yield return manuscript.Find(GenreRules.Genre, line, OtherGenre().Match(title) is { Success: true } other ? $"“{other.Value}”不是公文的文种，不能单独行文" : "标题的末尾没有文种", "用“通知”等法定文种行文，把它作为附件印发；法定文种有 15 个（条例第八条）");
        foreach (var finding in Composition(manuscript, title, line))
            yield return finding;
        if (manuscript.Draft.TitleLines is { Count: > 1 } lines)
            foreach (var finding in TitleShape.Check(manuscript, lines, line))
                yield return finding;
    }

    static IEnumerable<LintFinding> Composition(Manuscript manuscript, string title, int line)
    {
        var written = manuscript.Lines.FirstOrDefault(l => l.Key == "标题")?.Text.TrimEnd('"', '\'', ' ') ?? title;
        if (written.EndsWith('。') || title.EndsWith('。'))
            yield return manuscript.Find(GenreRules.Title, line, "标题末尾不用句号", $"“{title.TrimEnd('。')}”");
        else if (Outside().Replace(title, "") is var words && words.AsSpan().IndexOfAny("，。；！？") is var at && at >= 0)
            yield return manuscript.Find(GenreRules.Title, line, $"标题里除书名号等以外不用标点，这里有“{words[at]}”");
        if (manuscript.Genre.Name is { } genre && genre is not ("公告" or "通告" or "公报" or "命令" or "纪要" or "决议" or "议案") && !Matter().IsMatch(title))
            yield return manuscript.Find(GenreRules.Title, line, "标题没有写明事由", "发文机关名称＋“关于……的”＋文种");
        else if (manuscript.Genre.Name is not (null or "纪要" or "命令") && manuscript.Draft.Issuers is [var issuer] && !title.StartsWith(issuer, StringComparison.Ordinal) && Matter().Match(title) is { Success: true, Index: 0 })
            yield return manuscript.Find(GenreRules.TitleIssuer, line, "标题里没有发文机关名称", $"“{issuer}{title}”");
    }

    [GeneratedRegex("(?:实施方案|工作方案|方案|办法|规定|细则|制度|规则|规程|要点|计划|规划|总结|汇报|预案|标准|讲话|倡议书|清单|说明|名单|情况)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherGenre();

    [GeneratedRegex("《[^》]*》|“[^”]*”|（[^）]*）", RegexOptions.CultureInvariant)]
    private static partial Regex Outside();

    // 关于…的通知, 对…的答复, 印发《…》的通知, 转发…通知的通知.
    [GeneratedRegex("(?:关于|对|印发|转发|批转|表彰|公布|发布|废止|任免|任命|授予|提请|给予|同意).+", RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}

/// <summary>标题回行: 梯形 or 菱形 (BD-2), no word split, at most 20 characters a line (BD-3).</summary>
static class TitleShape
{
    public static readonly LintRule Shape = new("BD-2", "标题回行", RuleStrength.Required, "GB/T 9704-2012 7.3.1");
    public static readonly LintRule Capacity = new("BD-3", "标题每行字数", RuleStrength.Usual, "GB/T 9704-2012 5.2.1、7.3.1：156 毫米排 2 号字 20 个");

    const int LongEnough = 3;

    public static IEnumerable<LintFinding> Check(Manuscript manuscript, IReadOnlyList<string> lines, int line)
    {
        var title = string.Concat(lines);
        var widths = lines.Select(Typeset.Width).ToList();
        if (widths.FindIndex(w => w > Measures.TitleCharacters) is var wide && wide >= 0)
            yield return manuscript.Find(Capacity, line, $"标题第 {wide + 1} 行有 {widths[wide]:0.#} 个字，2 号字一行排 {Measures.TitleCharacters} 个", Better(manuscript, title));
        else if (!TitleBreaker.IsWellShaped(widths))
            yield return manuscript.Find(Shape, line, $"标题各行 {string.Join("、", widths.Select(w => w.ToString("0.#", null as IFormatProvider)))} 字，不是梯形或菱形", Better(manuscript, title));
        if (SplitWord(manuscript, lines) is { } word)
            yield return manuscript.Find(Shape, line, $"标题回行把“{word}”拆在两行", Better(manuscript, title));
    }

    static string? Better(Manuscript manuscript, string title) => new TitleBreaker(manuscript.Draft.Issuers).Break(title) is { Count: > 1 } lines ? string.Join(" / ", lines) : null;

    // A word, the issuer's name or a short title in 《》; whether 市六届人大 and 五次会议 stay together is a matter of taste.
    static string? IsWhole(Manuscript manuscript, string piece) =>
        piece.Length >= LongEnough && (TitleWords.IsCommon(piece) || manuscript.Draft.Issuers.Contains(piece) || piece[0] == '《') ? piece : null;

    static string? SplitWord(Manuscript manuscript, IReadOnlyList<string> lines)
    {
        var pieces = new TitleWords(manuscript.Draft.Issuers).Split(string.Concat(lines), Measures.TitleCharacters);
        HashSet<int> breaks = [];
        foreach (var text in lines.SkipLast(1))
            breaks.Add(breaks.DefaultIfEmpty(0).Max() + text.Length);
        var at = 0;
        foreach (var piece in pieces)
        {
            if (IsWhole(manuscript, piece.Text.TrimEnd('的', '和', '与', '及', '等', '、')) is { } word && breaks.Any(b => b > at && b < at + word.Length))
                return word;
            at += piece.Text.Length;
        }
        return null;
    }
}
