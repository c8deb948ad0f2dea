using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Forms.FormMeasures;

namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>The looks of 执法文书: the elements of an official document in smaller type, nothing of them red.</summary>
static class FormLooks
{
    public static readonly ParagraphLook RunningHead = new("RunningHead", "文书页眉", Fonts.SongTi, SmallSize) { Exact = SmallLineTwips, Align = JustificationValues.Left };

    static readonly ParagraphLook[] Own =
    [
        Looks.Mark with { Size = OrganSize, Exact = OrganLineTwips, Red = false },
        Looks.Number with { Font = Fonts.SongTi, Size = NumberSize, Exact = LineTwips },
        .. new[] { Looks.Addressees, Looks.Body, Looks.Blank, Looks.AttachmentNote, Looks.Signature, Looks.IssueDate }.Concat(Looks.Headings).Select(AsText),
        Looks.Note with { Font = Fonts.SongTi, Size = SmallSize, Exact = SmallLineTwips, Condensed = false, FirstLine = 0 },
        Looks.PageNumber with { Size = SmallSize, Exact = SmallLineTwips, Align = JustificationValues.Center },
        RunningHead,
    ];

    public static IReadOnlyList<ParagraphLook> All { get; } = [.. Looks.All.Where(l => Own.All(o => o.Id != l.Id)), .. Own];

    static ParagraphLook AsText(ParagraphLook look) => look with { Size = TextSize, Exact = LineTwips, Condensed = false };
}
