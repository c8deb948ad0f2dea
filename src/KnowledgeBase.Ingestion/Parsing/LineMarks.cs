using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>What a line begins with. The levels are those of GB/T 9704-2012 7.3.3 (一、 （一） 1. （1）) and, below them, 一是.</summary>
enum MarkLevel
{
    None = 0,

    /// <summary>一、</summary>
    First = 1,

    /// <summary>（一）</summary>
    Second = 2,

    /// <summary>1.</summary>
    Third = 3,

    /// <summary>（1）</summary>
    Fourth = 4,

    /// <summary>一是</summary>
    Ordinal = 5,
}

/// <summary>序号与行首标志: the marks that tell what a line is, in one place for cleanup and parsing.</summary>
static partial class LineMarks
{
    /// <summary>The numbering that a line begins with, and how long it is.</summary>
    public static (MarkLevel Level, string Number, int Length) Of(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '*'))
            start++;
        if (start == text.Length)
            return default;
        var c = text[start];
        if (!(ChineseNumeral.IsNumeral(c) || char.IsAsciiDigit(c) || c is '（' or '(' || c is >= '０' and <= '９'))
            return default;
        var match = Numbering().Match(text, start);
        if (!match.Success)
            return default;
        var level = match.Groups["first"].Success ? MarkLevel.First
            : match.Groups["second"].Success ? MarkLevel.Second
            : match.Groups["third"].Success ? MarkLevel.Third
            : match.Groups["fourth"].Success ? MarkLevel.Fourth
            : MarkLevel.Ordinal;
        return (level, match.Groups["number"].Value.Trim(), match.Index + match.Length);
    }

    /// <summary>True when the line begins something of its own: a heading, an article, an attachment, a part of the imprint.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart(" \t　\u00A0*");
        if (trimmed.IsEmpty)
            return false;
        var c = trimmed[0];
        if (c == '第')
            return Division().IsMatch(trimmed) || ArticleLine.At(trimmed[..Math.Min(trimmed.Length, 20)].ToString()) is not null;
        if (ChineseNumeral.IsNumeral(c) || char.IsAsciiDigit(c) || c is '（' or '(' or >= '０' and <= '９')
            return Of(trimmed[..Math.Min(12, trimmed.Length)].ToString()).Level != MarkLevel.None;
        return c switch
        {
            '附' => trimmed.StartsWith("附件") || trimmed.StartsWith("附表") || trimmed.StartsWith("附：") || trimmed.StartsWith("附录"),
            '篇' => Piece().IsMatch(trimmed),
            '抄' => trimmed.StartsWith("抄送") || trimmed.StartsWith("抄报"),
            '主' => trimmed.StartsWith("主送："),
            _ => false,
        };
    }

    /// <summary>True for a line that is complete though no sentence ends it: a date, a note, a label with its value, a document number, a signature, a masthead.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> text)
    {
        var line = text.Trim(" \t　\u00A0*");
        if (line.Length > 60)
            return EndsWithDate().IsMatch(line);
        var s = line.ToString();
        return EndsWithDate().IsMatch(s) || Label().IsMatch(s) || s.EndsWith("文件", StringComparison.Ordinal) || OrganName.IsOne(s) || DocumentNumber.TryParse(s, out _) || (s.Length < 40 && s is ['（' or '(', .., '）' or ')']);
    }

    /// <summary>True for a line that reads as the title of a document.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        var line = text.Trim(" \t　\u00A0*");
        return line.Length is >= 6 and <= 120 && line.IndexOfAny('。', '；') < 0 && line.LastIndexOf('《') <= line.LastIndexOf('》') && TitleEnd().IsMatch(line) && (line.IndexOf("关于") >= 0 || line.IndexOf("转发") >= 0 || line.IndexOf("印发") >= 0 || line.IndexOf("答复") >= 0);
    }

    [GeneratedRegex(@"^第\s?[零〇一二三四五六七八九十百]+\s?(?:分编|编|章|节)", RegexOptions.CultureInvariant)]
    private static partial Regex Division();

    [GeneratedRegex(@"^篇[一二三四五六七八九十]{1,3}[:：]", RegexOptions.CultureInvariant)]
    internal static partial Regex Piece();

    [GeneratedRegex(@"\G(?:(?<first>(?<number>[一二三四五六七八九十百]{1,4}、))|(?<second>(?<number>[（(]\s?[一二三四五六七八九十百]{1,4}\s?[）)]))|(?<third>(?<number>[0-9０-９]{1,3}\s?(?:[.．](?![0-9])|、)))|(?<fourth>(?<number>[（(]\s?[0-9０-９]{1,3}\s?[）)]))|(?<ordinal>(?<number>(?:十?[一二三四五六七八九]|十)是)(?!否)))", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[0-9〇零○一二三四五六七八九十]{2,4}\s*年\s*[0-9一二三四五六七八九十]{1,2}\s*月\s*[0-9一二三四五六七八九十]{1,3}\s*日(?:印发)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithDate();

    [GeneratedRegex(@"^(?:联\s?系\s?(?:单位|电话|人|方式)|电\s?话|传\s?真|邮\s?箱|地\s?址|公开方式|信息公开形式|签发人|责任编辑|人|来源|信息来源|发布日期|日期|时间|索引号|发文字号|编辑)\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:通知|通报|公告|通告|决定|决议|意见|命令|报告|请示|批复|函|纪要|答复|回复|办法|规定|方案|细则|制度|预案|要点|计划)(?:[（(][^（）()]{1,12}[）)])?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();
}
