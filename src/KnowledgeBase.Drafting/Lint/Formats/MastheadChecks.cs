using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>版头 (7.2): 份号, 紧急程度, 发文机关标志, 发文字号, 签发人 and the red line.</summary>
static partial class MastheadChecks
{
    public static IEnumerable<LintFinding> Check(FormatCase document) =>
        document.Manuscript.IsOfficial ? [.. Corner(document), .. Mark(document), .. Number(document), .. Signatory(document), .. RedLine(document)] : [];

    static IEnumerable<LintFinding> Corner(FormatCase document)
    {
        if (document.File.First(PartRole.CopyNumber) is { } copy && !SixDigits().IsMatch(copy.Plain.Split('\t')[0]))
            yield return document.Find(FormatRules.CopyNumber, copy, $"份号“{copy.Plain}”一般用 6 位阿拉伯数字");
        if (document.File.First(PartRole.Urgency) is { Look: { } look } urgency)
        {
            var word = urgency.Plain.Split('\t')[0];
            if (word is not ("特急" or "加急" or "特提" or "平急"))
                yield return document.Find(FormatRules.Urgency, urgency, $"紧急程度“{word}”应标“特急”或“加急”", "“特急”或“加急”");
            else if ((urgency.LookOf(0, word.Length) ?? look) is var own && (!own.Is(Fonts.HeiTi) || !own.Size.Are(Measures.Size3)))
                yield return document.Find(FormatRules.Urgency, urgency, $"紧急程度是{own}，一般用三号黑体", "三号黑体，顶格");
        }
    }

    static IEnumerable<LintFinding> Mark(FormatCase document)
    {
        foreach (var mark in document.File.All(PartRole.Mark))
        {
            if (mark.Look is not { } look)
                continue;
            if (!look.IsRed)
                yield return document.Find(FormatRules.Mark, mark, "发文机关标志推荐用红色", "红色");
            if (!look.Is(Fonts.XiaoBiaoSong))
                yield return document.Find(FormatRules.Mark, mark, $"发文机关标志是{look}，推荐用小标宋体", Fonts.XiaoBiaoSong.Name);
            if (!mark.InTable && !mark.InBox && !mark.IsCentred && !(document.File.Ours && document.Manuscript.Draft.Issuers.Count > 1))
                yield return document.Find(FormatRules.MarkPlace, mark, "发文机关标志应当居中", "段落居中，不缩进");
        }
    }

    static IEnumerable<LintFinding> Number(FormatCase document)
    {
        if (document.Manuscript.Draft.Format is not (DraftFormat.File or DraftFormat.Upward or DraftFormat.Letter) || document.File.All(PartRole.Number, PartRole.Signatory, PartRole.CopyNumber, PartRole.Urgency).FirstOrDefault(p => Form().IsMatch(p.Plain)) is not { } paragraph)
            yield break;
        var written = Form().Match(paragraph.Plain);
        var text = written.Value.Trim();
        // White between the characters is TX-1.4.
        if (!Standard().IsMatch(text.Replace(" ", "", StringComparison.Ordinal)))
            yield return document.Find(FormatRules.Number, paragraph, $"发文字号“{text}”：年份用六角括号〔〕括全称，序号不加“第”、不编虚位", DocumentNumber.TryParse(text, out var right) && right.Year is not null ? $"“{right}”" : FullYear(text));
        else if (paragraph.LookOf(paragraph.Text.IndexOf(text, StringComparison.Ordinal), text.Length) is { } look && (!look.Is(Fonts.FangSong) || !look.Size.Are(Measures.Size3)))
            yield return document.Find(FormatRules.Type, paragraph, $"发文字号是{look}，一般用三号仿宋", "三号仿宋");
        var format = document.Manuscript.Draft.Format;
        if (paragraph.InTable || paragraph.InBox)
            yield break;
        if (format is DraftFormat.File && paragraph.Role is PartRole.Number && !paragraph.IsCentred && document.File.All(PartRole.Mark).Any())
            yield return document.Find(FormatRules.Number, paragraph, "发文字号应当居中排布", "段落居中");
        if (format is DraftFormat.Upward && paragraph.Role is PartRole.Number && paragraph.IsCentred)
            yield return document.Find(FormatRules.UpwardNumber, paragraph, "上行文的发文字号居左空一字，与最后一个签发人姓名同一行", "居左空一字，右侧同一行标注签发人");
    }

    // 〔26〕 is 〔2026〕.
    static string? FullYear(string text) => ShortYear().Match(text) is { Success: true } match ? string.Create(CultureInfo.InvariantCulture, $"“{match.Groups["code"].Value}〔20{match.Groups["year"].Value}〕{match.Groups["serial"].Value.TrimStart('0')}号”") : null;

    static IEnumerable<LintFinding> Signatory(FormatCase document)
    {
        foreach (var paragraph in document.File.All(PartRole.Signatory))
        {
            var at = paragraph.Text.IndexOf("签发人", StringComparison.Ordinal);
            if (at < 0)
                continue;
            if (paragraph.Text.Length > at + 3 && paragraph.Text[(at + 3)..].TrimStart() is [var after, ..] && after != '：')
                yield return document.Find(FormatRules.Signatory, paragraph, "“签发人”后面标全角冒号", "“签发人：”");
            var name = at + 4;
            if (name < paragraph.Text.Length && paragraph.LookOf(name, paragraph.Text.Length) is { } look && !look.Is(Fonts.KaiTi))
                yield return document.Find(FormatRules.Signatory, paragraph, $"签发人姓名是{look}，应为三号楷体", "姓名用三号楷体，“签发人：”用三号仿宋");
        }
    }

    static IEnumerable<LintFinding> RedLine(FormatCase document)
    {
        if (document.Manuscript.Draft.Format is not (DraftFormat.File or DraftFormat.Upward) || !document.File.All(PartRole.Mark).Any())
            yield break;
        var end = document.File.First(PartRole.Title)?.Number ?? int.MaxValue;
        var lines = document.File.Paragraphs.Where(p => p.Number < end && p.Format.BottomBorder is not null).ToList();
        if (lines.Count == 0 && document.File.RedDrawings == 0)
            yield return document.Find(FormatRules.RedLine, document.File.First(PartRole.Number) ?? document.File.First(PartRole.Mark)!, "发文字号之下没有红色分隔线", "发文字号之下 4 毫米处居中画一条与版心等宽的红色分隔线");
        foreach (var line in lines)
        {
            var colour = line.Format.BottomBorder is { Length: 6 } own ? own : null;
            if (!new RunLook(null, null, false, default, false, colour, 0).IsRed)
                yield return document.Find(FormatRules.RedLine, line, "版头的分隔线不是红色", "红色");
            else if (Math.Abs(line.Format.Left) > 60 || Math.Abs(line.Format.Right) > 60)
                yield return document.Find(FormatRules.RedLine, line, "红色分隔线与版心不等宽", "段落左右不缩进");
        }
    }

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex SixDigits();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{2,20}?[ ]?[〔\[［【(（﹝<〈][ ]?[0-9０-９]{2,4}[ ]?年?[〕\]］】)）﹞>〉][ ]?第?[ ]?[0-9０-９]{1,5}[ ]?号", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]+〔(?:19|20)[0-9]{2}〕[1-9][0-9]*号$", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();

    [GeneratedRegex(@"^(?<code>[\p{IsCJKUnifiedIdeographs}]+)\D(?<year>[0-9]{2})\D第?(?<serial>[0-9]+)号$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();
}
