using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Forms.FormMeasures;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>文书的落款: the lines for signatures, and the organ with the date where the seal goes; one table that stays on one page.</summary>
static class FormClosing
{
    public const string SealMark = "（印章）";

    /// <param name="signed">栏目 at the end of the text: who signs.</param>
    public static IReadOnlyList<OpenXmlElement> Compose(OfficialDraft draft, BodyTable? signed, Composition composition)
    {
        var page = composition.Page;
        List<FormRow> rows = [.. signed is null ? [] : FormTable.Rows(signed, page.Width, composition.Footnotes)];
        var sealedBy = draft.Seal is SealKind.None ? [] : draft.Signers;
        if (sealedBy.Count == 1)
            rows.Add(SealRow(sealedBy[0], DateText(draft), page));
        if (rows.Count == 0 && sealedBy.Count < 2)
            return [];
        List<OpenXmlElement> closing = [Typeset.Paragraph(Looks.Gap).Exactly(UnderTableTwips).KeptWithNext()];
        if (rows.Count > 0)
        {
            foreach (var paragraph in rows.SelectMany(r => r.Cells).SelectMany(c => c.Content))
                paragraph.KeptWithNext();
            closing.Add(FormTable.Compose(rows, page.Width, ruled: false));
        }
        if (sealedBy.Count > 1)
            closing.AddRange(JointSeals.Compose(sealedBy, DateText(draft), page, SealDiameter));
        // A document may not end with a table.
        closing.Add(Typeset.Paragraph(Looks.Gap).Exactly(20));
        return closing;
    }

    /// <summary>As high as a seal: it stands over name and date, touches no line above and no note below.</summary>
    static FormRow SealRow(string organ, string date, PageGeometry page)
    {
        var name = organ + SealMark;
        var half = Math.Max(SealDiameter.Twips, (int)(Typeset.Width(name) * TextSize.Twips)) / 2;
        var left = Math.Max(0, page.Width - 2 * half);
        return new FormRow([new FormCell(page.Width, [Typeset.Text(Looks.Signature, name).Indented(left: left), Typeset.Text(Looks.IssueDate, date).Indented(left: left)], TableVerticalAlignmentValues.Center)], SealDiameter.Twips, Exact: true);
    }

    // A date that is written when the form is sealed.
    static string DateText(OfficialDraft draft) => draft.IssueDate is null ? "　　　　年　　月　　日" : ClosingBlock.DateText(draft);
}
