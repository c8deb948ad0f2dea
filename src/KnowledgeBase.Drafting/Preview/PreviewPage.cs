using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Preview;

/// <summary>A page as it will be printed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Turned">True where the sheet lies on its side.</param>
public sealed record PreviewPage(int Number, bool Turned, IReadOnlyList<Placed> Items)
{
    public Mm Width => Turned ? Measures.PaperHeight : Measures.PaperWidth;

    public Mm Height => Turned ? Measures.PaperWidth : Measures.PaperHeight;
}
