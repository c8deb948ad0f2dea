using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>A paragraph on a width: where its lines begin and how tall each is, in twips. The pages are counted by it and the preview is drawn by it.</summary>
sealed class MeasuredParagraph
{
    readonly Indentation? own;
    readonly double width;

    public MeasuredParagraph(Paragraph paragraph, double width, PageGeometry page)
    {
        this.width = width;
        Paragraph = paragraph;
        var properties = paragraph.ParagraphProperties;
        own = properties?.Indentation;
        Look = page.Sheet.Find(properties?.ParagraphStyleId?.Val?.Value) ?? Looks.Body;
        var exact = int.TryParse(properties?.SpacingBetweenLines?.Line?.Value, out var given) ? given : Look.Exact;
        IsExact = exact > 0;
        HoldsText = properties?.ParagraphStyleId is not null && Look != Looks.Gap && !paragraph.Descendants<Drawing>().Any();
        if (paragraph.Descendants<Inline>().FirstOrDefault()?.Extent?.Cy?.Value is { } picture)
            LineHeight = Math.Ceiling(picture / 635.0 / page.LinePitch) * page.LinePitch;
        else
            LineHeight = IsExact ? exact : page.LinePitch * (HoldsText ? Math.Ceiling(Look.Size.Twips / (double)page.LinePitch) : 1);
    }

    public Paragraph Paragraph { get; }

    public ParagraphLook Look { get; }

    /// <summary>False for white, for a box and for a picture.</summary>
    public bool HoldsText { get; }

    /// <summary>True where the line has a height of its own, false on the grid.</summary>
    public bool IsExact { get; }

    public double LineHeight { get; }

    /// <summary>White under the paragraph.</summary>
    public double After => Twips(Paragraph.ParagraphProperties?.SpacingBetweenLines?.After);

    public int Lines => HoldsText ? Starts.Count : 1;

    public double Height => Lines * LineHeight;

    /// <summary>The words as they count: without tabs and notes.</summary>
    public string Text => field ??= string.Concat(Paragraph.Descendants().Select(e => e switch { Text text => text.Text, Break { Type: null } => "\n", _ => "" }));

    /// <summary>The character that each line begins with.</summary>
    public IReadOnlyList<int> Starts => field ??= !HoldsText || Paragraph.Descendants<TabChar>().Any() ? [0]
        : PageBreak is { } at
            // LibreOffice 7.4 sets a character less on the line behind the break.
            ? [.. Fill(Text[..at], Room(0)), .. Fill(Text[at..], Room(1) - FullAdvance(Size, Percent)).Select(start => at + start)]
            : Fill(Text, Room(0));

    IReadOnlyList<int> Fill(string text, double first) => LineFill.Starts(text, first, Room(1), FullAdvance(Size, Percent), HalfAdvance(Size, Percent), Look.Hangs);

    /// <summary>The place of the text at which the characters of a line end.</summary>
    public int End(int line) => line + 1 >= Starts.Count ? Text.Length : Text[Starts[line + 1] - 1] == '\n' ? Starts[line + 1] - 1 : Starts[line + 1];

    /// <summary>True for the last line and for one that the author has ended.</summary>
    public bool IsBroken(int line) => line + 1 >= Starts.Count || End(line) < Starts[line + 1];

    /// <summary>The notes whose marks stand on a line.</summary>
    public IEnumerable<long> NotesOn(int line) => Notes.Where(n => Carries(line, n.Offset)).Select(n => n.Id);

    /// <summary>True where a mark at this place stands on the line: it belongs to the character before it.</summary>
    public bool Carries(int line, int offset) => offset > Starts[line] && offset <= End(line) || offset == 0 && line == 0;

    IReadOnlyList<(int Offset, long Id)> Notes
    {
        get
        {
            if (field is not null)
                return field;
            List<(int, long)> notes = [];
            var at = 0;
            foreach (var element in Paragraph.Descendants())
                if (element is FootnoteReference { Id: { } id })
                    notes.Add((at, id.Value));
                else
                    at += element switch { Text text => text.Text.Length, Break { Type: null } => 1, _ => 0 };
            return field = notes;
        }
    }

    /// <summary>The character before which the text goes on on the next page; null where it stays together.</summary>
    public int? PageBreak
    {
        get
        {
            var at = 0;
            foreach (var element in Paragraph.Descendants())
                switch (element)
                {
                    case Break { Type: { } type } when type == BreakValues.Page:
                        return at;
                    case Text text:
                        at += text.Text.Length;
                        break;
                }
            return null;
        }
    }

    /// <summary>White at the left of a line.</summary>
    public double Indent(int line) => own is null
        ? (Look.Left + (line == 0 ? Look.FirstLine : 0)) * Look.Character
        : Twips(own.Left) + (line == 0 ? Twips(own.FirstLine) - Twips(own.Hanging) : 0);

    /// <summary>What a line has for its characters.</summary>
    public double Room(int line) => width - Indent(line) - (own is null ? Look.Right * Look.Character : Twips(own.Right));

    /// <summary>How far a full-width character of this paragraph goes.</summary>
    public double FullAdvance(Pt size, int percent) => size.Twips * percent / 100.0 + Condensed;

    public double HalfAdvance(Pt size, int percent) => size.Twips * percent / 200.0 + Condensed;

    int Condensed => Look.Condensed ? CondensedTwips : 0;

    // A mark has a size and a width of its own, the same for all of it.
    Pt Size => SizeOf(Paragraph.GetFirstChild<Run>()?.RunProperties, Look);

    int Percent => PercentOf(Paragraph.GetFirstChild<Run>()?.RunProperties);

    public static Pt SizeOf(RunProperties? run, ParagraphLook look) => int.TryParse(run?.FontSize?.Val?.Value, out var half) ? new Pt(half / 2.0) : look.Size;

    public static int PercentOf(RunProperties? run) => run?.CharacterScale?.Val is { } percent ? (int)percent.Value : 100;

    public static double Twips(StringValue? value) => double.TryParse(value?.Value, out var twips) ? twips : 0;
}
