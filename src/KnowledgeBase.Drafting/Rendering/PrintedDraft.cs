using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Rendering;

/// <summary>A draft printed to PDF; where the pages turn out otherwise than counted, 版记 is set once more.</summary>
public static class PrintedDraft
{
    public static async Task<RenderedDraft> RenderAsync(DraftWriter writer, OfficialDraft draft, DraftDocument document, CancellationToken cancellationToken)
    {
        var rendered = await PdfRenderer.RenderAsync(document, cancellationToken);
        if (document.Imprint is not { } counted || !PagePlan.NeedsEvenPage(draft) || rendered.Pages % 2 == 0)
            return rendered;
        foreach (var place in Enum.GetValues<ImprintPlace>().Where(p => p != counted))
        {
            var again = await PdfRenderer.RenderAsync(writer.Write(draft, place), cancellationToken);
            if (again.Pages > 0 && again.Pages % 2 == 0)
                return again;
        }
        return rendered;
    }
}
