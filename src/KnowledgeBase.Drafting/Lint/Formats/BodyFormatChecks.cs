using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>正文 (5.2.2, 5.2.4, 7.3.3): type, colour, indent, fonts of headings.</summary>
static class BodyFormatChecks
{
    static readonly DocumentFont[] OfHeadings = [Fonts.HeiTi, Fonts.KaiTi];

    const int ShortestParagraph = 16;

    public static IEnumerable<LintFinding> Check(FormatCase document) =>
        document.Manuscript.IsOfficial ? [.. Type(document), .. Colour(document), .. Indent(document), .. Headings(document)] : [];

    static IEnumerable<LintFinding> Type(FormatCase document)
    {
        var paragraphs = document.File.Main(PartRole.Body, PartRole.Addressees, PartRole.AttachmentNote, PartRole.Signature, PartRole.IssueDate, PartRole.Note).Where(p => !(p.Role is PartRole.Body && p.IsCentred) && !IsStamp(p));
        return document.FindAll(FormatRules.Type, paragraphs.Where(p => Chinese(p) is { } look && (!look.Is(Fonts.FangSong) || !look.Size.Are(Measures.Size3))).Select(p => (p, $"文字是{Chinese(p)}，一般用三号仿宋")), "三号仿宋");
    }

    // 局长　　秦川河: the name that is stamped is in 楷体.
    static bool IsStamp(DocxParagraph paragraph) => paragraph.Role is PartRole.Signature && paragraph.Plain.Contains("　　", StringComparison.Ordinal);

    static RunLook? Chinese(DocxParagraph paragraph) => paragraph.LookOf(0, paragraph.Text.Length) ?? paragraph.Look;

    static IEnumerable<LintFinding> Colour(FormatCase document)
    {
        var faults = document.File.Paragraphs.Where(p => p.Role is not PartRole.Mark).SelectMany(p => p.Pieces.Where(r => !r.Look.IsBlack && !string.IsNullOrWhiteSpace(r.Words)).Take(1).Select(r => (p, $"“{Short(r.Words)}”的颜色是 {r.Look.Colour}，除版头的红色要素外文字应为黑色")));
        var first = faults.FirstOrDefault();
        if (first.p is not null)
            yield return document.Find(FormatRules.Colour, first.p, first.Item2 + (faults.Count() is > 1 and var count ? $"（共 {count} 段）" : ""), "黑色（自动）");
    }

    static string Short(string text) => text.Trim() is var t && t.Length > 10 ? t[..10] + "…" : t;

    // Two characters: by the paragraph, or by two white characters that are typed.
    static IEnumerable<LintFinding> Indent(FormatCase document)
    {
        List<(DocxParagraph, string)> faults = [];
        foreach (var paragraph in document.File.Main(PartRole.Body, PartRole.Heading1, PartRole.Heading2, PartRole.Heading3, PartRole.Heading4).Where(p => p.Format.Align is Alignment.Left && (p.Role is not PartRole.Body || p.Plain.Length >= ShortestParagraph)))
        {
            var typed = paragraph.Text.TakeWhile(c => c is '　' or ' ' or '\u00A0').Sum(c => c == '　' ? 1 : 0.5);
            var indent = (paragraph.Format.Left + paragraph.Format.FirstLine) / (double)paragraph.Look!.Size.Twips + typed;
            // What begins far to the right was put there: a second signature.
            if (indent is < 1.5 or (> 2.6 and < 8))
                faults.Add((paragraph, indent < 0.5 ? "首行没有缩进，每段左空二字" : $"首行缩进约 {indent:0.#} 字，每段左空二字"));
            else if (paragraph.Format.Left > 100 && paragraph.Label.Length == 0)
                faults.Add((paragraph, "回行没有顶格"));
        }
        return document.FindAll(FormatRules.Indent, faults, "首行缩进 2 字符，左右不缩进");
    }

    static IEnumerable<LintFinding> Headings(FormatCase document)
    {
        List<(DocxParagraph, string)> faults = [];
        foreach (var paragraph in document.File.All(PartRole.Heading1, PartRole.Heading2))
        {
            var level = paragraph.Role - PartRole.Heading1;
            var start = paragraph.Text.Length - paragraph.Text.TrimStart().Length;
            var stop = paragraph.Text.IndexOf('。', StringComparison.Ordinal);
            if (Ordinal.At(paragraph.Words) is not null && paragraph.LookOf(start, (stop < 0 ? paragraph.Text.Length : stop) - start) is { } look && !look.Is(OfHeadings[level]))
                faults.Add((paragraph, $"第{(level == 0 ? "一" : "二")}层标题是{look}，一般用三号{(level == 0 ? "黑体" : "楷体")}"));
        }
        return document.FindAll(FormatRules.Heading, faults, "第一层黑体，第二层楷体，第三、四层仿宋，都是三号");
    }
}
