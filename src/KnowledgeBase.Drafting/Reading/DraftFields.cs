using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Layout.Forms;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace KnowledgeBase.Drafting.Reading;

delegate string[] TextsOf(params ReadOnlySpan<ParagraphLook> looks);

/// <summary>The fields of a draft from the elements of a document that this program has set.</summary>
sealed class DraftFields(TextsOf texts, IEnumerable<Paragraph> paragraphs, MainDocumentPart main, IEnumerable<string> words)
{
    readonly IReadOnlyList<Paragraph> paragraphs = [.. paragraphs];

    public OfficialDraft Read(IReadOnlyList<DraftBlock> body, IReadOnlyList<DraftAttachment> attachments)
    {
        var signers = texts(Looks.Signature).Where(s => !s.Contains('\t')).Select(s => s.Replace("\n", "", StringComparison.Ordinal).Replace(FormClosing.SealMark, "", StringComparison.Ordinal)).ToList();
        var (number, signatories) = NumberLine();
        var marks = texts(Looks.Mark).ToList();
        var format = FormatOf(marks, signatories.Count > 0);
        var titles = texts(Looks.Title) is [var title, ..] ? title.Split('\n') : [];
        var stamped = format is DraftFormat.Order or DraftFormat.File && signers.Count > 0 && signers[0].Contains("　　", StringComparison.Ordinal);
        if (stamped)
            signatories = [.. signers.Select(s => s.Split("　　")[1])];
        var draft = new OfficialDraft
        {
            Format = format,
            Profile = main.Document.Body!.Descendants<PageMargin>().Any(m => m.Top?.Value == PageGeometry.Of(new OfficialDraft()).Top) || format is DraftFormat.Form ? PageProfile.E : PageProfile.S,
            Signatories = signatories,
            SignatoryPosts = stamped ? [.. signers.Select(s => s.Split("　　")[0])] : [],
            CopyNumber = First(Looks.CopyNumber)?.Split('\t')[0],
            Urgency = First(Looks.Urgency)?.Split('\t')[0],
            ReplyClass = First(Looks.ReplyClass),
            Title = string.Concat(titles),
            TitleNote = First(Looks.TitleNote)?[1..^1].Replace("\n", "", StringComparison.Ordinal),
            Addressees = First(Looks.Addressees)?.TrimEnd('：') ?? Copies("主送："),
            Body = body,
            Attachments = AttachmentNames(texts(Looks.AttachmentNote)),
            AttachedTexts = attachments,
            IssueDate = First(Looks.IssueDate) is { } date ? ChineseDate.Parse(date) : null,
            Notes = format is DraftFormat.Form ? InFooter(Looks.Note) : [.. texts(Looks.Note).Select(n => n[1..^1])],
            PageSigners = [.. InFooter(Looks.LineLabel).Select(s => s.TrimEnd('：'))],
            Attendance = [.. texts(Looks.Attendance).Select(a => a.Split('：', 2)).Select(a => new Attendance(a[0], a[1]))],
            CopyRecipients = Copies("抄送："),
            Seal = stamped ? SealKind.SignatureStamp : format is DraftFormat.Form && signers.Count == 0 ? SealKind.None : SealOf(),
        };
        draft = Printed(Numbered(draft, number));
        draft = Issued(draft, marks, stamped ? [] : signers);
        var broken = TitleBreaker.Of(draft, words).Break(draft.Title);
        return draft with { TitleLines = titles.Length > 0 && !broken.SequenceEqual(titles) ? titles : [] };
    }

    string? First(ParagraphLook look) => texts(look) is [var first, ..] ? first : null;

    // 签发人 and 发文字号 share a line; in a letter 发文字号 shares one with what stands at the left.
    (string? Number, List<string> Signatories) NumberLine()
    {
        var number = First(Looks.Number) ?? texts(Looks.CopyNumber, Looks.Urgency).Select(t => t.Split('\t')).FirstOrDefault(t => t.Length > 1)?[1];
        List<string> names = [];
        foreach (var paragraph in paragraphs.Where(p => DocxDraftReader.LookOf(p) == Looks.Signatory))
        {
            names.AddRange(paragraph.Elements<Run>().Where(r => r.RunProperties?.RunFonts?.EastAsia?.Value == Layout.Fonts.KaiTi.Name).Select(DocxText.Plain));
            if (DocxText.Plain(paragraph).Split('\t')[0] is { Length: > 0 } first)
                number = first;
        }
        return (number, names);
    }

    // Every page of a form has the same foot.
    IReadOnlyList<string> InFooter(ParagraphLook look) => [.. main.FooterParts.Where(f => main.GetIdOfPart(f) == PartIds.FormFooter).SelectMany(f => f.Footer.Descendants<Paragraph>()).Where(p => DocxDraftReader.LookOf(p) == look).Select(DocxText.Plain)];

    DraftFormat FormatOf(List<string> marks, bool signed)
    {
        if (main.HeaderParts.Any(h => main.GetIdOfPart(h) == PartIds.FormHeader))
            return DraftFormat.Form;
        if (signed)
            return DraftFormat.Upward;
        if (main.HeaderParts.Any(h => main.GetIdOfPart(h) == PartIds.FirstHeader))
            return DraftFormat.Letter;
        if (marks.Count == 0)
            return DraftFormat.Plain;
        if (paragraphs.Any(p => DocxDraftReader.LookOf(p) == Looks.RedLine))
            return DraftFormat.File;
        return marks[0].EndsWith("纪要", StringComparison.Ordinal) || texts(Looks.Title).Length > 0 || texts(Looks.Attendance).Length > 0 ? DraftFormat.Minutes : DraftFormat.Order;
    }

    static OfficialDraft Numbered(OfficialDraft draft, string? number)
    {
        if (number is null)
            return draft;
        if (draft.Format is DraftFormat.Order && number.StartsWith('第') && int.TryParse(number[1..^1], out var serial))
            return draft with { DocumentNumber = new DocumentNumber("", null, serial) };
        return DocumentNumber.TryParse(number, out var parsed) ? draft with { DocumentNumber = parsed } : draft with { OtherNumber = number };
    }

    OfficialDraft Printed(OfficialDraft draft)
    {
        if (First(Looks.Printing)?.Split('\t') is not [var office, var date])
            return draft;
        return draft with { PrintingOffice = office.Length > 0 ? office : null, PrintedDate = date.Length > 2 ? ChineseDate.Parse(date[..^2]) : null };
    }

    // The organs stand in the mark and under the text; only what cannot be had from the one is kept of the other.
    static OfficialDraft Issued(OfficialDraft draft, List<string> marks, List<string> signers)
    {
        IReadOnlyList<string> issuers = marks is [.., "文件"] or ["文件", ..] || marks.Count > 1 ? [.. marks.Where(m => m != "文件")]
            : marks is [var mark] ? draft.Format switch
            {
                DraftFormat.File or DraftFormat.Upward when mark.EndsWith("文件", StringComparison.Ordinal) => [mark[..^2]],
                DraftFormat.Order when mark.EndsWith('令') => [mark[..^1]],
                DraftFormat.Minutes when mark.EndsWith("会议纪要", StringComparison.Ordinal) => [mark[..^4]],
                _ => [mark],
            }
            : signers;
        // Joint letters show the leading organ alone, and the others sign.
        if (draft.Format is DraftFormat.Letter && signers.Count > 1 && issuers is [var leading] && signers[0] == leading)
            issuers = signers;
        var known = draft with { Issuers = issuers, Signatures = signers.SequenceEqual(issuers) ? [] : signers };
        return marks is [var printed] && MarkText.Words(known) != printed ? known with { AuthorityMark = printed } : known;
    }

    string? Copies(string label) => texts(Looks.Copies).FirstOrDefault(c => c.StartsWith(label, StringComparison.Ordinal)) is { } line ? line[label.Length..].TrimEnd('。') : null;

    // 附件：1.甲 and 2.乙, or 附件：甲 where there is one.
    static IReadOnlyList<string> AttachmentNames(string[] lines)
    {
        var names = lines.Select(l => l.StartsWith("附件：", StringComparison.Ordinal) ? l[3..] : l).ToList();
        return names.Count < 2 ? names : [.. names.Select((n, i) => n.StartsWith($"{i + 1}.", StringComparison.Ordinal) ? n[$"{i + 1}.".Length..] : n)];
    }

    SealKind SealOf() => paragraphs.FirstOrDefault(p => DocxDraftReader.LookOf(p) == Looks.IssueDate)?.ParagraphProperties?.Justification?.Val?.Value == JustificationValues.Right ? SealKind.None : SealKind.Seal;
}
