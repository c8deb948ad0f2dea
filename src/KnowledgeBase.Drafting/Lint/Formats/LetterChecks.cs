using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>信函格式 (10.1): the mark without 文件, double red lines, the number at the right, no number on page one, 版记 of 抄送 alone.</summary>
static class LetterChecks
{
    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        var file = document.File;
        if (document.Manuscript.Draft.Format is not DraftFormat.Letter)
        {
            // A document that is a letter in all but its mark.
            if (file.All(PartRole.Mark).FirstOrDefault(m => m.Plain.EndsWith("文件", StringComparison.Ordinal)) is { } wrong && file.First(PartRole.Number) is { Format.Align: Alignment.Right, InTable: false } && file.RedDrawings >= 2)
                yield return document.Find(FormatRules.LetterMark, wrong, "信函格式的发文机关标志不加“文件”二字", $"“{wrong.Plain[..^2]}”");
            yield break;
        }
        if (file.RedDrawings < 2 && file.Paragraphs.All(p => p.Format.BottomBorder is null))
            yield return document.Find(FormatRules.LetterLines, file.First(PartRole.Mark)!, "信函格式首页上下各有一条红色双线，本文没有", "发文机关标志下 4 毫米处一条上粗下细，距下页边 20 毫米处一条上细下粗，长 170 毫米");
        if (file.First(PartRole.Number) is { InTable: false, InBox: false } number && number.Format.Align is not Alignment.Right)
            yield return document.Find(FormatRules.LetterNumber, number, "信函的发文字号顶格居版心右边缘", "段落右对齐");
        if (file.First(PartRole.Printing) is { } printing)
            yield return document.Find(FormatRules.LetterImprint, printing, "信函的版记不加印发机关和印发日期", "删去");
        if (file.Tables.FirstOrDefault(t => t.Rows.SelectMany(r => r).SelectMany(c => c).Any(p => p.Role is PartRole.Copies)) is { } imprint && imprint.Lines.Any(l => l is not null))
            yield return document.Find(FormatRules.LetterImprint, file.First(PartRole.Copies)!, "信函的版记不加分隔线", "去掉表格的横线");
        if (file.Sections is [var section, ..] && !(section.OwnFirstPage && section.First is null) && section.Odd is not null)
            yield return FormatCase.FindIn(FormatRules.FirstPageNumber, "页脚", "信函首页不显示页码", "页眉页脚选“首页不同”，首页页脚留空");
    }
}
