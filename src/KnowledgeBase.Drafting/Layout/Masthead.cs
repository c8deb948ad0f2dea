using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Model;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>版头 of 文件格式, 上行文, 命令 and 纪要 (GB/T 9704-2012 7.2, 10.2, 10.3): 份号, 紧急程度, 发文机关标志, 发文字号, 签发人 and the red line.</summary>
static class Masthead
{
    // Ink of an exact line of 16 pt begins this far under its top, and ends this far above its foot (measured).
    static readonly Mm NumberInkTop = new(0.12);

    const string SignatoryLabel = "签发人：";

    public static IEnumerable<OpenXmlElement> Compose(OfficialDraft draft, PageGeometry page) => draft.Format switch
    {
        DraftFormat.Order => [.. Mark(draft, page, OrderMarkTop), .. Number(draft)],
        DraftFormat.Minutes => [.. Mark(draft, page, MinutesMarkTop), .. Number(draft)],
        DraftFormat.Upward when draft.Signatories.Count > 0 => [.. Mark(draft, page, MarkTop), .. Signatories(draft, page), RedLine()],
        _ => [.. Mark(draft, page, MarkTop), .. Number(draft), RedLine()],
    };

    /// <summary>7.2.1 to 7.2.4. What stands in the corner takes its lines from the white above the mark, so that the mark never moves.</summary>
    static IEnumerable<OpenXmlElement> Mark(OfficialDraft draft, PageGeometry page, Mm top)
    {
        List<Paragraph> corner = [];
        if (draft.CopyNumber is { } copy)
            corner.Add(Typeset.Text(Looks.CopyNumber, copy).Exactly(page.LinePitch));
        if (draft.Urgency is { } urgency)
            corner.Add(Typeset.Text(Looks.Urgency, urgency).Exactly(page.LinePitch));
        var joint = draft.AuthorityMark is null && draft.Issuers.Count > 1 && draft.Format is (DraftFormat.File or DraftFormat.Upward);
        var stack = joint ? JointMark.Fit(draft.Issuers, TallestJointMark) : null;
        var mark = stack is null ? MarkText.Fit(MarkText.Words(draft), LargestMark, TypeAreaWidth) : null;
        var ink = stack?.InkTop() ?? mark!.InkTop();
        var under = stack?.UnderInk() ?? mark!.UnderInk();
        return
        [
            .. corner,
            .. Typeset.Gap((top - ink).Twips - page.Top - corner.Count * page.LinePitch),
            stack is null ? mark!.Compose() : stack.Compose(page.Width),
            // 7.2.5: 空二行.
            .. Typeset.Gap(TwoLines - under - NumberInkTop),
        ];
    }

    static IEnumerable<OpenXmlElement> Number(OfficialDraft draft) => draft.NumberAsPrinted is { } number ? [Typeset.Text(Looks.Number, number)] : [];

    /// <summary>7.2.6: two names on a line, under each other; 发文字号 stands on the last line, one 字 from the left.</summary>
    static IEnumerable<OpenXmlElement> Signatories(OfficialDraft draft, PageGeometry page)
    {
        var rows = draft.Signatories.Chunk(2).ToList();
        foreach (var (index, names) in rows.Index())
        {
            List<OpenXmlElement> content = [];
            if (index == rows.Count - 1 && draft.NumberAsPrinted is { } number)
                content.Add(Typeset.Run(number));
            content.Add(Typeset.Tab());
            if (index == 0)
                content.Add(Typeset.Run(SignatoryLabel));
            content.Add(Typeset.InFont(Fonts.KaiTi, names[0]));
            if (names.Length > 1)
                content.AddRange([Typeset.Tab(), Typeset.InFont(Fonts.KaiTi, names[1])]);
            yield return Typeset.Paragraph(Looks.Signatory, [.. content]).Indented(left: CharacterTwips).Tabbed(Stops(draft.Signatories, index == 0, page));
            if (index < rows.Count - 1)
                foreach (var gap in Typeset.Gap(page.LinePitch - Looks.Signatory.Exact))
                    yield return gap;
        }
    }

    // The first line begins with its label, the others under the first name.
    static (TabStopValues, int)[] Stops(IReadOnlyList<string> names, bool labelled, PageGeometry page)
    {
        var right = page.Width - CharacterTwips;
        if (names.Count == 1)
            return [(TabStopValues.Right, right)];
        var name = (int)(names.Max(Typeset.Width) * Size3.Twips);
        var second = right - name;
        var first = second - name - Size3.Twips;
        return [(TabStopValues.Left, labelled ? first - SignatoryLabel.Length * Size3.Twips : first), (TabStopValues.Left, second)];
    }

    /// <summary>7.2.7.</summary>
    static Paragraph RedLine()
    {
        var line = Typeset.Paragraph(Looks.RedLine);
        line.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = RedLineEighths, Space = 0, Color = Red });
        return line;
    }
}
