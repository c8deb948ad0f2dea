using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>脚注: numbered through the document, each at the foot of its page.</summary>
sealed class FootnoteList
{
    // 0 and 1 are the separators.
    const int FirstId = 2;

    readonly List<string> texts = [];

    public bool Any => texts.Count > 0;

    /// <summary>The number that a mark shows.</summary>
    public static string NumberOf(long id) => Typeset.Number((int)id - FirstId + 1);

    /// <summary>A note as it stands at the foot of the page.</summary>
    public Paragraph Printed(long id) => Typeset.Text(Looks.Footnote, $"{NumberOf(id)} {texts[(int)id - FirstId]}");

    /// <summary>The mark in the text.</summary>
    public Run Mark(string text)
    {
        texts.Add(text);
        return new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = texts.Count + FirstId - 1 });
    }

    public Footnotes ToPart()
    {
        var notes = new Footnotes(
            new Footnote(Typeset.Paragraph(Looks.Footnote, new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = 0 },
            new Footnote(Typeset.Paragraph(Looks.Footnote, new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 1 });
        foreach (var (index, text) in texts.Index())
            notes.Append(new Footnote(Typeset.Paragraph(Looks.Footnote,
                new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReferenceMark()), Typeset.Run(" " + text)))
            { Id = index + FirstId });
        return notes;
    }
}
