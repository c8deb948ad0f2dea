using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>页码 (7.5): 4号宋体 digits between two 一字线, right on odd pages and left on even ones.</summary>
static partial class PageNumberChecks
{
    const string Part = "页脚";

    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        if (!document.Manuscript.IsOfficial)
            yield break;
        var file = document.File;
        var numbered = file.Sections.Where(s => s.Odd is not null || s.Even is not null).ToList();
        if (numbered.Count == 0)
        {
            yield return FormatCase.FindIn(FormatRules.PageNumber, Part, "没有页码", "“— 1 —”，四号半角宋体数字");
            yield break;
        }
        var section = numbered[0];
        foreach (var number in new[] { section.Odd, file.EvenAndOdd ? section.Even : null }.OfType<PageNumberLook>().Take(1))
        {
            if (!Form().IsMatch(number.Text))
                yield return FormatCase.FindIn(FormatRules.PageNumber, Part, $"页码写作“{number.Text.Replace("#", "1", StringComparison.Ordinal)}”，一般为“— 1 —”（数字左右各一条一字线）", "“— 1 —”");
            if (number.Size.Value > 0 && (!number.Size.Are(Measures.Size4) || (number.Font is { } font && !FontFamilies.Same(font, Fonts.SongTi))))
                yield return FormatCase.FindIn(FormatRules.PageNumber, Part, $"页码是{FontSizes.NameOf(number.Size)}{number.Font}，一般用四号半角宋体", "四号宋体");
        }
        if (section.Odd is { Align: Alignment.Outside })
            yield break;
        if (!file.EvenAndOdd || section.Even is null)
            yield return FormatCase.FindIn(FormatRules.PageNumberSide, Part, "单双页的页码在同一边，一般单页码居右空一字、双页码居左空一字", "页眉页脚选“奇偶页不同”，分别设置");
        else if (section.Odd is { } odd && (odd.Align is not Alignment.Right || section.Even.Align is not Alignment.Left))
            yield return FormatCase.FindIn(FormatRules.PageNumberSide, Part, "单页码一般居右空一字，双页码居左空一字", "单页右对齐、双页左对齐，各空一字");
    }

    [GeneratedRegex(@"^[—―－─]\s?#\s?[—―－─]$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
