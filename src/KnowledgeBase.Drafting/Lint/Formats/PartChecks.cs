using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>主送机关 (7.3.2), 附件说明 (7.3.4), 附注 (7.3.6), 附件 (7.4).</summary>
static class PartChecks
{
    public static IEnumerable<LintFinding> Check(FormatCase document) =>
        document.Manuscript.IsOfficial ? [.. Addressees(document), .. AttachmentNote(document), .. Notes(document), .. Attachments(document)] : [];

    static IEnumerable<LintFinding> Addressees(FormatCase document)
    {
        if (document.File.First(PartRole.Addressees) is not { } addressees)
            yield break;
        if (addressees.Plain[^1] is not '：')
            yield return document.Find(FormatRules.Addressees, addressees, $"主送机关最后一个名称后面标全角冒号，这里是“{addressees.Plain[^1]}”", "“：”");
        if (addressees.Format.Left + addressees.Format.FirstLine > 100 || addressees.Text.StartsWith('　') || addressees.Text.StartsWith("  ", StringComparison.Ordinal))
            yield return document.Find(FormatRules.Addressees, addressees, "主送机关应当居左顶格", "不缩进");
    }

    static IEnumerable<LintFinding> AttachmentNote(FormatCase document)
    {
        if (document.File.First(PartRole.AttachmentNote) is not { Look: { } look } note)
            yield break;
        if (note.Plain.IndexOf(':', StringComparison.Ordinal) is > 0 and < 5)
            yield return document.Find(FormatRules.AttachmentNote, note, "“附件”后面标全角冒号", "“附件：”");
        var typed = note.Text.TakeWhile(c => c is '　' or ' ').Sum(c => c == '　' ? 1 : 0.5);
        if ((note.Format.Left + note.Format.FirstLine) / (double)look.Size.Twips + typed is < 1.5 or > 2.6)
            yield return document.Find(FormatRules.AttachmentNote, note, "附件说明左空二字", "首行缩进 2 字符");
    }

    static IEnumerable<LintFinding> Notes(FormatCase document)
    {
        foreach (var note in document.File.All(PartRole.Note).Where(n => !n.Plain.StartsWith("联系", StringComparison.Ordinal)))
            if (note.Plain[0] is not '（' || note.Plain[^1] is not '）')
                yield return document.Find(FormatRules.Note, note, "附注加全角圆括号", $"“（{note.Plain.Trim('(', ')', '（', '）')}）”");
            else if (note.Look is { } look && note.Text.TakeWhile(c => c is '　').Count() + (note.Format.Left + note.Format.FirstLine) / (double)look.Size.Twips is < 1.5 or > 2.6)
                yield return document.Find(FormatRules.Note, note, "附注居左空二字", "首行缩进 2 字符");
    }

    static IEnumerable<LintFinding> Attachments(FormatCase document)
    {
        foreach (var label in document.File.All(PartRole.AttachmentLabel))
        {
            // White lines may push it to the next page: that only paper shows.
            var pushed = document.File.Paragraphs.Take(label.Number - 1).Reverse().TakeWhile(p => p.IsBlank).Count() > 1;
            if (!label.NewPage && !pushed && label.Section == (label.Number > 1 ? document.File.Paragraphs[label.Number - 2].Section : -1))
                yield return document.Find(FormatRules.Attachment, label, "附件应当另面编排", "段前分页");
            if (label.Plain[^1] is '：' or ':')
                yield return document.Find(FormatRules.Attachment, label, "附件顺序号后面不加冒号", $"“{label.Plain.TrimEnd('：', ':')}”");
            if (label.Look is { } look && (!label.LookOf(0, label.Text.Length)!.Is(Fonts.HeiTi) || !look.Size.Are(Measures.Size3)))
                yield return document.Find(FormatRules.Attachment, label, $"“附件”二字及顺序号是{label.LookOf(0, label.Text.Length)}，应为三号黑体", "三号黑体，顶格");
            if (label.Format.Align is not Alignment.Left || label.Format.Left + label.Format.FirstLine > 100 || label.Text[0] is '　' or ' ')
                yield return document.Find(FormatRules.Attachment, label, "“附件”二字及顺序号应当顶格", "左对齐，不缩进");
        }
        foreach (var title in document.File.All(PartRole.AttachmentTitle).Where(t => !t.IsCentred))
            yield return document.Find(FormatRules.Attachment, title, "附件标题应当居中", "段落居中");
    }
}
