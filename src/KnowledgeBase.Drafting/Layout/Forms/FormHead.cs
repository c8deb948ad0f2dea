using DocumentFormat.OpenXml;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>文书的开头: the organ, the title of the form, the number under it, all in the middle.</summary>
static class FormHead
{
    public static IEnumerable<OpenXmlElement> Compose(OfficialDraft draft, IReadOnlyList<string> title, PageGeometry page)
    {
        foreach (var organ in draft.Issuers)
            yield return MarkText.Fit(organ, FormMeasures.OrganSize, Mm.OfTwips(page.Width)).Compose().Exactly(FormMeasures.OrganLineTwips);
        if (title.Count > 0)
            yield return Typeset.Text(Looks.Title, string.Join('\n', title));
        if (draft.NumberAsPrinted is { } number)
            yield return Typeset.Text(Looks.Number, number);
        foreach (var gap in Typeset.Gap(FormMeasures.UnderNumberTwips))
            yield return gap;
    }
}
