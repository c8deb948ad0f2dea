using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>标题 (7.3.1): 2号小标宋, centred, not bold.</summary>
static class TitleFormatChecks
{
    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        if (!document.Manuscript.IsOfficial)
            yield break;
        List<(DocxParagraph, string)> faults = [];
        foreach (var title in document.File.All(PartRole.Title))
        {
            if (title.Look is not { } look)
                continue;
            if (!look.Is(Fonts.XiaoBiaoSong) || !look.Size.Are(Measures.Size2))
                faults.Add((title, $"标题是{look}，一般用二号小标宋体"));
            if (look.Bold)
                faults.Add((title, "标题不加粗"));
            if (!title.IsCentred)
                faults.Add((title, "标题一般居中排布"));
            else if (Math.Abs(title.Format.FirstLine) > 60 || Math.Abs(title.Format.Left - title.Format.Right) > 60)
                faults.Add((title, "标题有缩进，居中偏了"));
        }
        foreach (var finding in document.FindAll(FormatRules.Title, faults, "二号小标宋体，居中，不加粗，不缩进"))
            yield return finding;
    }
}
