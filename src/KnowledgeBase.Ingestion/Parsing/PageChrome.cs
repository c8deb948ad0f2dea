using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>页面信息: lines that tell about the page (发布日期, 来源, 当前位置, 责任编辑, 推荐访问) become fields or go; they are never body.</summary>
static partial class PageChrome
{
    const string Step = "pageMetadata";

    /// <summary>The lines without page metadata; what they state is added to the fields.</summary>
    public static IReadOnlyList<TextLine> Take(IReadOnlyList<TextLine> lines, SourceFields fields, List<CleanupRecord> records)
    {
        var result = new List<TextLine>(lines.Count);
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text.Length > 0 && (Noise().IsMatch(text) || TakeFields(text, fields, atHead: result.Count < 4)))
                records.Add(new CleanupRecord(Step, line.Line, text, ""));
            else if (text.Length > 0)
                result.Add(line);
        }
        return WithoutSummary(result, fields, records);
    }

    static bool TakeFields(string text, SourceFields fields, bool atHead)
    {
        if (text.Length > 160 || !(atHead ? HeadLabels() : EndLabels()).IsMatch(text))
            return false;
        foreach (Match pair in Pairs().Matches(text))
            fields.Add("line:" + pair.Groups["label"].Value, pair.Groups["value"].Value);
        return true;
    }

    /// <summary>A content farm prints the page title twice and a summary that repeats the text: 下面是小编为大家整理的….</summary>
    static IReadOnlyList<TextLine> WithoutSummary(List<TextLine> lines, SourceFields fields, List<CleanupRecord> records)
    {
        if (!lines.Any(l => Farm().IsMatch(l.Text)))
            return lines;
        fields.Add("line:第三方", "小编整理");
        var first = lines.FindIndex(l => LineMarks.Piece().IsMatch(l.Text.Trim()));
        var kept = new List<TextLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            if (Farm().IsMatch(lines[i].Text) || (i < first && lines.FindIndex(l => l.Text.Trim() == lines[i].Text.Trim()) is var k && k <= i && Farm().IsMatch(string.Concat(lines.Take(first).Select(l => l.Text)))))
                records.Add(new CleanupRecord(Step, lines[i].Line, lines[i].Text[..Math.Min(40, lines[i].Text.Length)], ""));
            else
                kept.Add(lines[i]);
        return kept;
    }

    [GeneratedRegex(@"^(?:当前位置|您当前所在的?位置|您的位置|推荐访问|相关阅读|相关链接|责任编辑|打印|关闭|打印本页|关闭窗口|扫一扫在手机打开当前页|【?字体|文字大小|浏览量|浏览次数|访问量|阅读次数|点击数|分享到?)\s*(?:[:：】].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Noise();

    [GeneratedRegex(@"^(?:发布日期|发布时间|发表时间|发文日期|信息来源|来源|时间|日期|索引号|发布机构|文号|发文字号|成文日期|主题分类|信息分类|作者)\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadLabels();

    [GeneratedRegex(@"^(?:发布日期|发布时间|信息来源|来源)\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex EndLabels();

    [GeneratedRegex(@"(?<label>发布日期|发布时间|发表时间|发文日期|信息来源|来源|时间|日期|索引号|发布机构|文号|发文字号|成文日期|主题分类|信息分类|作者|浏览量)\s*[:：]\s*(?<value>.*?)(?=\s+[\p{IsCJKUnifiedIdeographs}]{2,6}\s*[:：]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();

    [GeneratedRegex("小编为大家整理|供大家参考[。，]", RegexOptions.CultureInvariant)]
    private static partial Regex Farm();
}
