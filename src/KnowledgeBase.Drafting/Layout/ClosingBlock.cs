using DocumentFormat.OpenXml;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>What follows the body: 附件说明, 署名 and 成文日期, 附注, 出席人员.</summary>
static class ClosingBlock
{
    /// <summary>7.3.4: one line under the body; names under each other, the wrapped line under the name's first character.</summary>
    public static IEnumerable<OpenXmlElement> AttachmentNote(OfficialDraft draft)
    {
        if (draft.Attachments.Count == 0)
            yield break;
        yield return Typeset.BlankLine();
        // 附件： and 2 字 of indent are five characters; 1. is one more.
        var label = 5 * CharacterTwips;
        var number = draft.Attachments.Count > 1 ? (draft.Attachments.Count > 9 ? 3 : 2) * CharacterTwips / 2 : 0;
        foreach (var (index, name) in draft.Attachments.Index())
        {
            List<OpenXmlElement> content = [];
            if (index == 0)
                content.Add(Typeset.Run("附件："));
            if (number > 0)
                content.Add(Typeset.Run($"{index + 1}."));
            content.Add(Typeset.Run(name));
            yield return Typeset.Paragraph(Looks.AttachmentNote, [.. content])
                .Indented(left: label + number, hanging: index == 0 ? label + number - 2 * CharacterTwips : number);
        }
    }

    /// <summary>7.3.6: in brackets, on the line under the date.</summary>
    public static IEnumerable<OpenXmlElement> Notes(OfficialDraft draft) => draft.Notes.Select(n => Typeset.Text(Looks.Note, $"（{n}）"));

    /// <summary>10.3: 出席, 请假 and 列席 in 黑体 with the names after them, each on lines of its own.</summary>
    public static IEnumerable<OpenXmlElement> Attendance(OfficialDraft draft)
    {
        if (draft.Attendance.Count > 0)
            yield return Typeset.BlankLine();
        foreach (var group in draft.Attendance)
            yield return Typeset.Paragraph(Looks.Attendance, Typeset.InFont(Fonts.HeiTi, group.Label + "："), Typeset.Run(group.Names))
                .Indented(left: (int)((2 + Typeset.Width(group.Label) + 1) * CharacterTwips), hanging: (int)((Typeset.Width(group.Label) + 1) * CharacterTwips));
    }

    /// <summary>成文日期 as printed; where 题注 tells the day and nobody signs there is none.</summary>
    public static string DateText(OfficialDraft draft) => draft.IssueDate is { } date && (draft.TitleNote is null || draft.Signers.Count > 0) ? ChineseDate.Format(date) : "";
}
