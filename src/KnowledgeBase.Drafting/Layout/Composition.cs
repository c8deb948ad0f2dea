using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>What is gathered while one document is being set: its footnotes, pictures, the ids of its drawings.</summary>
sealed class Composition(OfficialDraft draft)
{
    uint drawings;

    public OfficialDraft Draft { get; } = draft;

    public PageGeometry Page { get; } = PageGeometry.Of(draft);

    public FootnoteList Footnotes { get; } = new();

    public List<PictureFile> Pictures { get; } = [];

    public Sections Sections { get; } = new(PageGeometry.Of(draft));

    /// <summary>True where the document has turned pages.</summary>
    public bool Turned { get; set; }

    /// <summary>Pages as counted; the program that opens the document counts them anew.</summary>
    public int Pages { get; set; } = 1;

    public uint NextDrawing() => ++drawings;
}
