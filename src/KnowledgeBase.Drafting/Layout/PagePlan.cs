using DocumentFormat.OpenXml;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>Where 版记 stands.</summary>
public enum ImprintPlace
{
    /// <summary>At the foot of the page on which the text ends.</summary>
    SamePage,

    /// <summary>At the foot of the page after it.</summary>
    NextPage,

    /// <summary>One empty page further: the page of 版记 must be even, and neither page carries a number (GB/T 9704-2012 7.5).</summary>
    AfterBlankPage,
}

/// <summary>What must be known of the pages before a document can be set.</summary>
/// <param name="Text">Head, text and attachments, composed.</param>
/// <param name="Rows">Where each of their lines stands.</param>
/// <param name="AddresseesMoved">主送机关 stands in 版记: with it the first page would show no text (GB/T 9704-2012 7.3.2).</param>
/// <param name="Pages">Pages with that of 版记.</param>
sealed record PagePlan(IReadOnlyList<OpenXmlElement> Text, IReadOnlyList<FlowRow> Rows, ImprintPlace Imprint, bool AddresseesMoved, Mm ClearAboveImprint, bool HasImprint, int Pages, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>版记 with what was moved into it.</summary>
    public static Imprint ImprintOf(OfficialDraft draft, PageGeometry page, bool addresseesMoved) => new(draft, page, addresseesMoved ? draft.Addressees : null);

    public static PagePlan Make(OfficialDraft draft, TitleBreaker titles, Composition composition, ImprintPlace? given)
    {
        List<Diagnostic> findings = [];
        var page = composition.Page;
        var moved = draft.Addressees is not null && draft.Format is not DraftFormat.Form && !ShowsText(draft, titles, page);
        if (moved)
            findings.Add(new Diagnostic(DiagnosticCode.LayoutChoice, Severity.Info, "主送机关较多，首页排不下正文，已移至版记"));
        var flow = new PageFlow(composition);
        IReadOnlyList<OpenXmlElement> text = [.. DraftWriter.Main(draft, moved, titles, composition)];
        flow.Add(text);

        var imprint = ImprintOf(draft, page, moved);
        // The seal reaches one line under the date; what follows there must leave it room.
        var clear = draft.Seal is SealKind.Seal && draft.Signers.Count == 1 && draft.Notes.Count == 0 && draft.AttachedTexts.Count == 0 && draft.IssueDate is not null ? OneLine : default;
        if (imprint.IsEmpty)
            return new PagePlan(text, flow.Rows, ImprintPlace.SamePage, moved, default, false, flow.Page, findings);
        if (imprint.Twips > page.Height)
            findings.Add(new Diagnostic(DiagnosticCode.LayoutChoice, Severity.Warning, "版记一页排不下：请用统称代替逐个列出的机关"));
        var fits = imprint.Twips + page.BelowTypeArea.Twips + clear.Twips + 40 <= flow.Left;
        var place = given ?? Choose(draft, flow.Page, fits);
        return new PagePlan(text, flow.Rows, place, moved, clear, true, flow.Page + (int)place, findings);
    }

    /// <summary>Where 版记 goes behind a text that ends on this page: in profile E on an even one (GB/T 33476.2-2016 7.3.1).</summary>
    /// <remarks>A letter's 版记 is 抄送 alone, on its last page whichever it is.</remarks>
    public static ImprintPlace Choose(OfficialDraft draft, int page, bool fits)
    {
        if (!NeedsEvenPage(draft))
            return fits ? ImprintPlace.SamePage : ImprintPlace.NextPage;
        return page % 2 == 1 ? ImprintPlace.NextPage : fits ? ImprintPlace.SamePage : ImprintPlace.AfterBlankPage;
    }

    public static bool NeedsEvenPage(OfficialDraft draft) => draft.Profile is PageProfile.E && draft.Format is not (DraftFormat.Letter or DraftFormat.Plain or DraftFormat.Form);

    // 7.3.2: the first page must show text: one line of it at least.
    static bool ShowsText(OfficialDraft draft, TitleBreaker titles, PageGeometry page)
    {
        var composition = new Composition(draft);
        var flow = new PageFlow(composition);
        flow.Add([.. DraftWriter.Head(draft, titles, composition), .. TitleBlock.Addressees(draft)]);
        return flow.Page == 1 && flow.Left >= page.LinePitch;
    }
}
