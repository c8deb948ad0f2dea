using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>The pages of a draft before it is printed, from the same composed paragraphs and the same count of lines that the .docx is written from: it breaks lines and pages where the .docx does. No renderer is asked.</summary>
/// <param name="Findings">What the layout had to decide.</param>
public sealed record DraftPreview(IReadOnlyList<PreviewPage> Pages, IReadOnlyList<Diagnostic> Findings)
{
    public static DraftPreview Of(DraftWriter writer, OfficialDraft draft)
    {
        var (composition, plan) = writer.Compose(draft);
        return new DraftPreview(new PagePlacer(draft, composition, plan).Place(), plan.Findings);
    }
}
