using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>引用: every 《…》 with its 条款项, places inside the same text (本法第三条, 前款), standards (GB …) and titles whose outer 《》 is lost.</summary>
public static partial class CitationFinder
{
    /// <summary>The citations of a text in order of their place. Aliases (以下简称《…》 or “…”) are resolved to the title they stand for.</summary>
    /// <param name="text">Display text.</param>
    /// <param name="includeInternal">False leaves out 本法, 前款 and the like.</param>
    public static IReadOnlyList<Citation> Find(string text, bool includeInternal = true)
    {
        var found = new List<Citation>();
        var aliases = new Dictionary<string, string>();
        Titled(text, found, aliases);
        if (text.Contains("GB", StringComparison.Ordinal) || text.Contains("AQ", StringComparison.Ordinal))
            Standards(text, found);
        if (includeInternal)
            Internal(text, found);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <summary>GB 18218 outside 《》; inside it is part of a title.</summary>
    static void Standards(string text, List<Citation> found)
    {
        var titled = found.Count;
        var next = 0;
        foreach (Match match in Standard().Matches(text))
        {
            while (next < titled && found[next].Start + found[next].Length <= match.Index)
                next++;
            if (next == titled || found[next].Start > match.Index)
                found.Add(new Citation(match.Value.Trim(), null, null, match.Index, match.Length));
        }
    }

    static void Titled(string text, List<Citation> found, Dictionary<string, string> aliases)
    {
        for (var open = text.IndexOf('《', StringComparison.Ordinal); open >= 0;)
        {
            var close = Close(text, open);
            if (close < 0)
            {
                open = text.IndexOf('《', open + 1);
                continue;
            }
            var (start, end) = Torn(text, open, close) ?? (open, close);
            var title = start == open ? text[(open + 1)..close] : text[start..end];
            var after = end + (start == open ? 1 : 0);
            var isAlias = IsAliasDefinition(text, open);
            if (isAlias && found is [.., var named] && named.Title is { } full)
                aliases[title] = full;
            else if (title.Length > 0 && title.Length <= 120)
            {
                var (number, provisions, length) = Behind(text, after);
                title = aliases.GetValueOrDefault(title, title).Trim();
                // 《甲法》第三条、第五条 is two citations of one law.
                foreach (var provision in provisions.DefaultIfEmpty(null))
                    found.Add(new Citation(title, provision, number, start, after + length - start));
                NoteAlias(text, after + length, title, aliases);
            }
            open = text.IndexOf('《', after);
        }
    }

    /// <summary>The 》 that closes the 《 at this place, over nested ones; -1 where none does within 120 characters.</summary>
    static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length && i < open + 160; i++)
        {
            if (text[i] == '《')
                depth++;
            else if (text[i] == '》' && --depth == 0)
                return i;
            else if (text[i] is '\n' or '。' && depth == 1 && i > open + 100)
                return -1;
        }
        // 《甲》《乙 left open: take the first 》 rather than lose it.
        var first = text.IndexOf('》', open);
        return first > 0 && first < open + 120 && text.IndexOf('\n', open, first - open) < 0 ? first : -1;
    }

    /// <summary>适用《甲法》行政处罚自由裁量基准（试行）: one title whose outer 《》 was lost.</summary>
    static (int Start, int End)? Torn(string text, int open, int close)
    {
        var after = TornAfter().Match(text, close + 1, Math.Min(40, text.Length - close - 1));
        if (!after.Success || open == 0)
            return null;
        var windowStart = Math.Max(0, open - 16);
        var before = TornBefore().Match(text[windowStart..open]);
        if (!before.Success)
            return null;
        return (windowStart + before.Groups["verb"].Index, after.Index + after.Length);
    }

    static bool IsAliasDefinition(string text, int open)
    {
        var from = Math.Max(0, open - 8);
        var before = text.AsSpan(from, open - from).TrimEnd("“\"‘：");
        return before.EndsWith("以下简称") || before.EndsWith("以下统称") || before.EndsWith("简称为") || before.EndsWith("下称") || before.EndsWith("以下称");
    }

    /// <summary>（以下简称“…”） behind a title.</summary>
    static void NoteAlias(string text, int at, string title, Dictionary<string, string> aliases)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
            return;
        var match = QuotedAlias().Match(text, at, Math.Min(48, text.Length - at));
        if (match.Success)
            aliases[match.Groups["alias"].Value] = title;
    }

    /// <summary>The document number and the provisions that stand behind a title.</summary>
    static (DocumentNumber? Number, List<ProvisionRef> Provisions, int Length) Behind(string text, int at)
    {
        var start = at;
        DocumentNumber? number = null;
        if (at < text.Length && text[at] is '（' or '(')
        {
            var close = text.IndexOfAny(['）', ')'], at);
            // The year of a number may stand in round brackets too: （云应急(2025)12号）.
            while (close > 0 && close + 1 < text.Length && close - at < 40 && char.IsAsciiDigit(text[close + 1]))
                close = text.IndexOfAny(['）', ')'], close + 1);
            if (close > at && close - at < 60 && DocumentNumber.FindAll(text[(at + 1)..close]).FirstOrDefault() is { Number: { } found })
                (number, at) = (found, close + 1);
        }
        if (StandardInBrackets().Match(text, at) is { Success: true } standard)
            at += standard.Length;
        if (VersionInBrackets().Match(text, at) is { Success: true } version)
            at += version.Length;
        var provisions = new List<ProvisionRef>();
        var end = at;
        while (ProvisionFinder.At(text, end) is { } provision)
        {
            provisions.Add(provision.Ref);
            end += provision.Length;
            if (end >= text.Length || text[end] is not ('、' or '和' or '及' or '与') || ProvisionFinder.At(text, end + 1) is not { Ref.Article: not null })
                break;
            end++;
        }
        return (number, provisions, end - start);
    }

    static void Internal(string text, List<Citation> found)
    {
        foreach (Match match in Own().Matches(text))
        {
            var at = match.Index + match.Length;
            var provision = ProvisionFinder.At(text, at);
            var word = match.Value;
            if (provision is null && word is not ("前款" or "前条" or "前两款" or "前项"))
                continue;
            found.Add(new Citation(null, provision?.Ref, null, match.Index, match.Length + (provision?.Length ?? 0)) { Own = word });
        }
    }

    [GeneratedRegex(@"(?<verb>(?:适用|实施|贯彻实施|修改|执行))$", RegexOptions.CultureInvariant)]
    private static partial Regex TornBefore();

    [GeneratedRegex(@"\G[\p{IsCJKUnifiedIdeographs}]{0,16}(?:基准|办法|细则|决定|实施意见|若干规定)(?:[（(](?:试行|暂行|修订)[）)])?", RegexOptions.CultureInvariant)]
    private static partial Regex TornAfter();

    [GeneratedRegex(@"\G[（(](?:以下|下)?(?:简称|统称|称)[:：]?[“""《‘](?<alias>[^”""》’]{1,30})[”""》’]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedAlias();

    [GeneratedRegex(@"\G[（(](?:GB|AQ|GBZ|DB[0-9]{2}|GA|XF|HG|SY|JGJ|WS)[^（）()]{2,24}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex StandardInBrackets();

    // 《安全生产法》（2014年修正）第九十四条
    [GeneratedRegex(@"\G[（(][12][0-9]{3}年?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:第[一二三四五六七八九]次)?(?:修正|修订|修改|版|版本|文本|施行)?(?:版|本)?[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex VersionInBrackets();

    [GeneratedRegex(@"(?<![A-Za-z])(?:GB|AQ|GBZ|DB[0-9]{2}|GA|XF|HG|SY|JGJ|GB50)(?:/T|/Z)?[ \u00A0]?[0-9]{2,6}(?:\.[0-9]{1,2})?(?:[-—–][0-9]{4})?(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex("本法|本条例|本办法|本规定|本细则|本决定|本解释|本规则|本制度|本条|同法|该法|该条例|前款|前条|前两款|前项", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
