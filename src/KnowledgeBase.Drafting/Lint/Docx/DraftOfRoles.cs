using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>The draft that a .docx shows, from what its paragraphs are.</summary>
static partial class DraftOfRoles
{
    public static OfficialDraft Read(DocxFile file)
    {
        var marks = file.All(PartRole.Mark).SelectMany(p => p.Plain.Split('\n')).Select(Close).Where(m => m.Length > 0).ToList();
        var number = Number(file);
        var signatories = Signatories(file);
        List<string> titles = [.. file.All(PartRole.Title).SelectMany(p => p.Plain.Split('\n')).Select(t => t.Trim()).Where(t => t.Length > 0)];
        var format = FormatOf(file, marks, signatories.Count > 0 || file.First(PartRole.Signatory) is not null, string.Concat(titles));
        var (date, signatures) = Signed(file);
        var draft = new OfficialDraft
        {
            Format = format,
            Signatories = signatories,
            CopyNumber = file.First(PartRole.CopyNumber)?.Plain.Split('\t')[0],
            Urgency = file.First(PartRole.Urgency)?.Plain.Split('\t')[0],
            ReplyClass = file.First(PartRole.ReplyClass)?.Plain,
            Title = string.Concat(titles),
            TitleLines = titles.Count > 1 ? titles : [],
            TitleNote = file.First(PartRole.TitleNote)?.Plain.Trim('（', '）', '(', ')'),
            Addressees = file.First(PartRole.Addressees)?.Plain.TrimEnd('：', ':', '，') ?? Copies(file, "主送"),
            Body = BodyStructure.Build(Source(file, Main(file)), new Findings()),
            Attachments = AttachmentNames(file),
            AttachedTexts = AttachedTexts(file),
            IssueDate = date,
            Signatures = signatures,
            Notes = [.. file.All(PartRole.Note).Select(p => p.Plain.Trim('（', '）', '(', ')'))],
            Attendance = [.. file.All(PartRole.Attendance).Select(p => p.Plain.Split('：', ':')).Where(a => a.Length > 1).Select(a => new Attendance(a[0], a[1]))],
            CopyRecipients = Copies(file, "抄送"),
            PrintedDate = file.All(PartRole.Printing).Select(p => ChineseDate.Find(p.Plain)).FirstOrDefault(d => d is not null),
            PrintingOffice = file.All(PartRole.Printing).Select(p => p.Plain.Split('\t', ' ', '　')[0]).FirstOrDefault(OrganName.IsOne),
        };
        draft = number is not null && DocumentNumber.TryParse(number, out var parsed) ? draft with { DocumentNumber = parsed } : draft with { OtherNumber = number };
        var issuers = Issuers(marks, signatures);
        return draft with { Issuers = issuers, Signatures = signatures.SequenceEqual(issuers) ? [] : signatures };
    }

    static string Close(string text) => White().Replace(text, "");

    static string? Number(DocxFile file)
    {
        foreach (var paragraph in file.All(PartRole.Number, PartRole.Signatory, PartRole.CopyNumber, PartRole.Urgency))
            foreach (var part in paragraph.Plain.Split('\t', '\n').SelectMany(t => t.Split("签发人")).Select(t => Close(t).TrimEnd('：')))
                if (part.EndsWith('号') || part.EndsWith('期'))
                    return part;
        return null;
    }

    static IReadOnlyList<string> Signatories(DocxFile file) =>
        [.. file.All(PartRole.Signatory).SelectMany(p => Signatory().Split(p.Plain).Skip(p.Plain.Contains("签发人", StringComparison.Ordinal) ? 1 : 0)).SelectMany(n => n.Split([' ', '　', '\t', '\n', '、', '，'], StringSplitOptions.RemoveEmptyEntries)).Where(n => n.Length is >= 2 and <= 6 && !n.EndsWith('号'))];

    static DraftFormat FormatOf(DocxFile file, List<string> marks, bool signed, string title)
    {
        if (file.IsForm)
            return DraftFormat.Form;
        if (signed)
            return DraftFormat.Upward;
        if (marks.Any(m => m.EndsWith("文件", StringComparison.Ordinal)))
            return DraftFormat.File;
        if (marks.Any(m => m.EndsWith('令')))
            return DraftFormat.Order;
        if (marks.Any(m => m.EndsWith("纪要", StringComparison.Ordinal)) || file.First(PartRole.Attendance) is not null && title.EndsWith("纪要", StringComparison.Ordinal))
            return DraftFormat.Minutes;
        // 信函: the organ's name alone in red, the number at the right.
        if (marks.Count > 0 && (file.Ours ? file.First(PartRole.RedLine) is null : file.First(PartRole.Number)?.Format.Align is Alignment.Right || Letter().IsMatch(title)))
            return DraftFormat.Letter;
        return marks.Count > 0 || file.First(PartRole.Number) is not null ? DraftFormat.File : DraftFormat.Plain;
    }

    static IReadOnlyList<string> Issuers(List<string> marks, IReadOnlyList<string> signatures)
    {
        List<string> names = [.. marks.Select(m => Ending().Replace(m, "")).Where(OrganName.IsOne)];
        // A joint letter shows the leading organ alone.
        return names.Count > 0 && !(signatures.Count > names.Count && signatures[0] == names[0]) ? names : signatures;
    }

    static (DateOnly?, IReadOnlyList<string>) Signed(DocxFile file)
    {
        var lines = file.First(PartRole.IssueDate)?.Plain.Split('\n') ?? [];
        List<string> names = [.. file.All(PartRole.Signature).SelectMany(p => p.Plain.Split('\n', '\t')), .. lines.SkipLast(1)];
        return (lines.Length > 0 ? ChineseDate.Parse(lines[^1].Trim()) : null, [.. names.SelectMany(n => OrganName.IsOne(Close(n)) ? [Close(n)] : n.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries)).Where(n => OrganName.IsOne(n))]);
    }

    static string? Copies(DocxFile file, string label) =>
        file.All(PartRole.Copies).FirstOrDefault(p => p.Plain.StartsWith(label, StringComparison.Ordinal)) is { } line ? Label().Replace(line.Plain, "").TrimEnd('。').Replace("\n", "", StringComparison.Ordinal) : null;

    static IReadOnlyList<string> AttachmentNames(DocxFile file) =>
        [.. file.All(PartRole.AttachmentNote).SelectMany(p => p.Plain.Split('\n')).Select(t => NoteLabel().Replace(t.Trim(), "")).Select(t => Ordinal.At(t) is { Ordinal.Level: 3 } at ? t[at.Length..] : t).Select(t => t.TrimEnd('。', '；', '，', '、', ';', '.')).Where(t => t.Length > 0)];

    static IEnumerable<DocxParagraph> Main(DocxFile file) => file.Paragraphs.TakeWhile(p => p.Role is not PartRole.AttachmentLabel);

    static IReadOnlyList<DraftAttachment> AttachedTexts(DocxFile file)
    {
        List<DraftAttachment> attachments = [];
        var rest = file.Paragraphs.SkipWhile(p => p.Role is not PartRole.AttachmentLabel).ToList();
        while (rest.Count > 0)
        {
            var own = rest.Skip(1).TakeWhile(p => p.Role is not PartRole.AttachmentLabel).ToList();
            var title = string.Concat(own.Where(p => p.Role is PartRole.AttachmentTitle).Select(p => p.Plain.Replace("\n", "", StringComparison.Ordinal)));
            var number = ChineseNumeral.TryParse(Close(rest[0].Plain).TrimEnd('：', ':').AsSpan(2), out var n) ? n : (int?)null;
            attachments.Add(new DraftAttachment(number, title, BodyStructure.Build(Source(file, own), new Findings())));
            rest = rest[(own.Count + 1)..];
        }
        return attachments is [var only] ? [only with { Number = null }] : attachments;
    }

    // A table stands where its first paragraph does.
    static List<SourceBlock> Source(DocxFile file, IEnumerable<DocxParagraph> paragraphs)
    {
        List<SourceBlock> blocks = [];
        var tables = file.Tables.Where(t => t.FirstParagraph > 0).ToLookup(t => t.FirstParagraph);
        foreach (var paragraph in paragraphs)
        {
            foreach (var table in tables[paragraph.Number].Where(_ => paragraph.Role is PartRole.Cell))
                blocks.Add(new SourceObject(paragraph.Number, new BodyTable([.. table.Rows.Select(r => (IReadOnlyList<IReadOnlyList<DraftInline>>)[.. r.Select(c => (IReadOnlyList<DraftInline>)[new TextRun(string.Join('\n', c.Select(p => p.Plain)))])])], false)));
            if (paragraph.Role is PartRole.Body or >= PartRole.Heading1 and <= PartRole.Heading4)
                blocks.Add(new SourceText(paragraph.Number, paragraph.Role is PartRole.Body || Ordinal.At(paragraph.Words) is null ? 0 : paragraph.Role - PartRole.Heading1 + 2, [new TextRun(paragraph.Words)]));
        }
        return blocks;
    }

    [GeneratedRegex(@"[\s　]+", RegexOptions.CultureInvariant)]
    private static partial Regex White();

    [GeneratedRegex(@"签发人\s*[：:]?", RegexOptions.CultureInvariant)]
    private static partial Regex Signatory();

    [GeneratedRegex("(?:函|答复|回复|会办意见)(?:（[^）]*）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex("(?:文件|会议纪要|纪要|令)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?:抄送|主送|抄报|分送)\s*[：:]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^附\s*件\s*[：:]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex NoteLabel();
}
