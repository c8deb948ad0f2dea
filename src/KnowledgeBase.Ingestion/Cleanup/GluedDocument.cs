using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>粘连: a whole document that conversion left in one line is cut where its parts begin: masthead, number, title, addressee, body, signature, date; then the headings of the running text.</summary>
sealed partial class GluedDocument : ICleanupStep
{
    public string Name => "gluedDocument";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records)
    {
        List<TextLine>? result = null;
        string? annexTitle = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var parts = annexTitle is null ? Head(line.Text, ref annexTitle) : Running(line.Text, annexTitle);
            if (LineMarks.Piece().IsMatch(line.Text))
                annexTitle = null;
            if (parts.Count < 2)
            {
                result?.Add(line);
                continue;
            }
            result ??= [.. lines.Take(i)];
            foreach (var part in parts.Skip(1))
                records.Add(new CleanupRecord(Name, line.Line, "", "⏎" + part[..Math.Min(12, part.Length)]));
            result.AddRange(parts.Select(p => line with { Text = p }));
        }
        return result ?? lines;
    }

    static IReadOnlyList<string> Head(string text, ref string? annexTitle)
    {
        if (text.Length < 40 || HeadParts().Match(text) is not { Success: true } head)
            return [text];
        annexTitle = Annex().Match(head.Groups["body"].Value) is { Success: true } annex ? annex.Groups["title"].Value : "";
        return [.. HeadNames.Select(name => head.Groups[name].Value.Trim()).Where(p => p.Length > 0)];
    }

    /// <summary>Cuts running text before 一、 （一） （1） 1. where a sentence or a heading ends, and after a heading that stands in <see cref="SectionNames"/> or before the next mark.</summary>
    static List<string> Running(string text, string annexTitle)
    {
        var parts = new List<string>();
        var rest = text;
        if (annexTitle.Length > 0 && rest.TrimStart().StartsWith(annexTitle, StringComparison.Ordinal))
        {
            parts.Add(annexTitle);
            rest = rest.TrimStart()[annexTitle.Length..];
        }
        var start = 0;
        foreach (Match mark in Mark().Matches(rest))
        {
            if (mark.Index <= start)
                continue;
            parts.Add(rest[start..mark.Index]);
            start = mark.Index;
        }
        parts.Add(rest[start..]);
        return [.. parts.SelectMany(AfterSectionName).Where(p => p.Trim().Length > 0)];
    }

    static IEnumerable<string> AfterSectionName(string part)
    {
        var (level, _, length) = LineMarks.Of(part);
        if (level == MarkLevel.First)
            foreach (var name in SectionNames)
                if (part.AsSpan(length).StartsWith(name) && part.Length > length + name.Length)
                    return [part[..(length + name.Length)], part[(length + name.Length)..]];
        return [part];
    }

    static readonly string[] HeadNames = ["masthead", "number", "title", "addressee", "body", "signature", "date"];

    // The headings that plans and notices open with; in running text nothing else tells where such a heading ends.
    static readonly string[] SectionNames =
    [
        "总体要求", "总体目标", "指导思想", "基本原则", "工作目标", "工作任务", "主要任务", "重点任务", "工作重点", "工作内容", "实施步骤", "工作步骤",
        "工作措施", "主要措施", "保障措施", "组织领导", "工作要求", "有关要求", "基本情况", "主要做法", "存在问题", "存在的主要问题", "下一步工作", "下一步工作打算", "时间安排", "适用范围",
    ];

    [GeneratedRegex(@"^\s*(?<masthead>[\p{IsCJKUnifiedIdeographs}]{4,30}文件)\s*(?<number>[\p{IsCJKUnifiedIdeographs}]{2,12}\s?[〔\[（(][0-9]{4}[〕\]）)]\s?[0-9]{1,5}\s?号)\s*(?<title>[^。：:]{0,40}?关于[^。：:]{4,120}?的(?:通知|通报|意见|决定|函|批复|公告|通告|报告|请示))(?<addressee>[^。：:]{2,200}[：:])(?<body>.{10,}?。)\s*(?<signature>[\p{IsCJKUnifiedIdeographs}]{4,30})\s*(?<date>[0-9]{4}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadParts();

    [GeneratedRegex(@"《(?<title>[^》]{4,80})》[^。]{0,8}(?:印发|转发)", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();

    // After 。 or ； any mark begins a part; （一） and （1） also directly after a heading, 1. also after the colon of one.
    [GeneratedRegex(@"(?<=[。；\.])\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[（(][0-9]{1,2}[）)]|[0-9]{1,2}\.(?![0-9]))|(?<=[一二三四五六七八九十]、[\p{IsCJKUnifiedIdeographs}]{2,16})[（(][一二三四五六七八九十]{1,3}[）)]|(?<=[（(][一二三四五六七八九十]{1,3}[）)][\p{IsCJKUnifiedIdeographs}]{2,16})[（(][0-9]{1,2}[）)]|(?<=[）)][\p{IsCJKUnifiedIdeographs}]{2,16}[:：])[0-9]{1,2}\.(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
