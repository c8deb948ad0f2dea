using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>Reads a draft: Markdown with a YAML head in Chinese keys, as a clerk writes it and as <c>kb parse --markdown</c> gives it.</summary>
public static class DraftReader
{
    /// <summary>Reads a draft. Any text gives a reading; what cannot be set is told as an error.</summary>
    /// <param name="pictures">Gives the bytes of a picture by the name it has in the text; null where there is none.</param>
    public static DraftReading Read(string markdown, Func<string, byte[]?>? pictures = null)
    {
        var findings = new Findings();
        var (head, text, linesBefore) = DraftHead.Read(XmlText.Clean(markdown), findings);
        var body = MarkdownBody.Read(text, linesBefore, pictures ?? (_ => null), findings).ToList();
        RefuseClassified(head, body, findings);

        var fields = new HeadFields(head, findings);
        var draft = fields.Read();
        var attached = AttachedTexts(body, findings);
        var opening = OpeningLines.Take(body, draft.Title is "" ? null : draft.Title, draft.NumberAsPrinted, head.All("主送机关", "主送"));
        draft = fields.Numbered(draft with { Title = opening.Title ?? "" }, opening.Number);
        draft = Closed(draft, ClosingLines.Take(body, draft.IssueDate, draft.Signers), fields) with
        {
            Addressees = opening.Addressees ?? draft.Addressees,
            Body = BodyStructure.Build(body, findings),
            AttachedTexts = attached,
        };
        draft = AttachmentNames.Agree(draft, findings);
        fields.Missing(draft);
        return new DraftReading(draft, [.. findings.All.OrderByDescending(f => f.Severity).ThenBy(f => f.Line)]);
    }

    // What the head says goes before what stands at the foot of the text.
    static OfficialDraft Closed(OfficialDraft draft, ClosingLines closing, HeadFields fields) => draft with
    {
        IssueDate = draft.IssueDate ?? closing.Date,
        Signatures = draft.Signatures.Count > 0 ? draft.Signatures : [.. closing.Signatures.Where(_ => !closing.Signatures.SequenceEqual(draft.Issuers))],
        Attachments = draft.Attachments.Count > 0 ? draft.Attachments : closing.Attachments,
        Notes = closing.Notes.Count > 0 ? [.. draft.Notes.Where(n => !fields.IsDisclosure(n) && !closing.Notes.Contains(n)), .. closing.Notes] : draft.Notes,
        CopyRecipients = draft.CopyRecipients ?? closing.CopyRecipients,
        PrintingOffice = draft.PrintingOffice ?? closing.PrintingOffice,
        PrintedDate = draft.PrintedDate ?? closing.PrintedDate,
    };

    /// <summary>Takes the attachments off the body: each begins with <c># 附件1 名称</c>.</summary>
    static IReadOnlyList<DraftAttachment> AttachedTexts(List<SourceBlock> body, Findings findings)
    {
        var starts = body.Index().Where(b => b.Item is SourceText text && ClosingLines.IsAttachmentHead(text)).Select(b => b.Index).ToList();
        List<DraftAttachment> attachments = [];
        foreach (var (start, end) in starts.Zip(starts.Skip(1).Append(body.Count)))
        {
            var (number, title) = ClosingLines.AttachmentOf(((SourceText)body[start]).Plain);
            var blocks = body[(start + 1)..end];
            if (blocks is [SourceText { Marks: 1 } named, ..] && (title.Length == 0 || named.Key == WidthFold.Key(title)))
            {
                title = named.Plain;
                blocks.RemoveAt(0);
            }
            attachments.Add(new DraftAttachment(number ?? (starts.Count > 1 ? attachments.Count + 1 : null), title, BodyStructure.Build(blocks, findings)));
        }
        if (starts.Count > 0)
            body.RemoveRange(starts[0], body.Count - starts[0]);
        return attachments;
    }

    static void RefuseClassified(DraftHead head, List<SourceBlock> body, Findings findings)
    {
        if (head.One("密级", "密级和保密期限") is { } level && ClassifiedMark.IsLevel(level))
            Refuse($"密级“{level}”", head.LineOf("密级", "密级和保密期限"));
        else
            foreach (var (where, text, line) in Texts(head, body))
                if (ClassifiedMark.Find(text) is { } mark)
                {
                    Refuse($"{where}有密级标志“{mark}”", line);
                    return;
                }

        void Refuse(string what, int line) => findings.Error(DiagnosticCode.Classified, $"{what}：本系统不处理涉密文件，请在涉密计算机上起草", line);
    }

    static IEnumerable<(string Where, string Text, int Line)> Texts(DraftHead head, List<SourceBlock> body) =>
    [
        .. head.Keys.SelectMany(k => head.All(k.Key).Select(text => ($"文件头的“{k.Key}”", text, k.Line))),
        .. body.OfType<SourceText>().Select(t => ("正文", t.Plain, t.Line)),
    ];
}
