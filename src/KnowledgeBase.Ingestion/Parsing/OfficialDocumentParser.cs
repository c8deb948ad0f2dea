using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>公文: the clean lines of one document to its fields, tree, citations and figures.</summary>
static partial class OfficialDocumentParser
{
    public static OfficialDocument Parse(SourceFile file, IReadOnlyList<TextLine> lines, SourceFields fields, IReadOnlyList<CleanupRecord> cleanup)
    {
        var frame = DocumentFrameReader.Read(lines, fields);
        var statuteAt = frame.Order ? StatuteBelow(lines, frame) : -1;
        var title = Title(file, lines, fields, frame, statuteAt);
        var addressees = frame.Addressee >= 0 ? AddresseeList.Split(lines[frame.Addressee].Text) : [];
        var bodyStart = statuteAt >= 0 ? statuteAt : frame.BodyStart;
        var body = lines.Skip(bodyStart).ToList();
        var texts = body.Select(l => l.IsTableRow ? l.Text : l.Text.Trim()).ToList();
        var text = string.Join('\n', texts);
        var opening = string.Join('\n', lines.Skip(frame.BodyStart).Take(5).Select(l => l.Text));
        var proposal = ProposalReader.Read(title, addressees, opening);
        // Minutes are not signed: their imprint stands in the last lines.
        var imprint = Imprint.Read(lines, frame.HasDate ? frame.End : Math.Max(frame.BodyStart, lines.Count - 8), fields);
        var genre = GenreReader.Read(title, proposal is not null || ProposalReader.Answers(title));
        var statute = StatuteBody(body, genre, title, file, fields, frame);
        if (lines.Select(l => FilledInBy().Match(l.Text)).FirstOrDefault(m => m.Success) is { } filler)
            fields.Add("填报单位", filler.Groups["organ"].Value);
        var issuers = IssuerReader.Read(title, frame, fields, statute is not null);
        var number = DocumentNumber.TryParse(fields["发文字号", "文号", "line:发文字号", "line:文号"], out var labelled) ? labelled : frame.Number;
        var citations = OwnCitations(text, title, lines, frame);
        var figures = statute is null || genre is "制度" ? FigureFinder.Find(texts) : [];
        var (conditions, exclusions) = ExemptionReader.Read(title, text);
        var checks = FigureChecker.Check(texts, figures);
        var document = new OfficialDocument
        {
            Kind = statute is not null && GenreReader.IsStatutory(genre) ? DocumentKind.Statute : IsList(lines, frame) ? DocumentKind.List : DocumentKind.Document,
            Genre = genre,
            Title = title,
            Issuer = issuers.Count > 0 ? string.Join('、', issuers) : null,
            Issuers = issuers,
            Masthead = frame.Masthead,
            DocumentNumber = number,
            Addressees = addressees,
            CopyRecipients = imprint.CopyRecipients,
            IssueDate = frame.IssueDate ?? Date(fields["成文日期", "发文日期", "line:成文日期", "line:发文日期"]),
            PublishedDate = Date(fields["发布日期", "发布时间", "发文时间", "公开日期", "meta:PubDate", "发表时间", "line:发布日期", "line:发布时间", "line:发表时间", "line:日期", "日期"]),
            EffectiveDate = Date(fields["施行日期", "生效日期", "实施日期"]) ?? Effective(statute is null ? text : string.Join('\n', lines.Take(frame.Order ? frame.End : 0).Select(l => l.Text))),
            Signature = frame.Signature,
            PrintingOffice = imprint.PrintingOffice,
            PrintedDate = imprint.PrintedDate,
            Disclosure = imprint.Disclosure,
            IndexNumber = fields["索引号", "line:索引号"],
            ReplyClass = imprint.ReplyClass,
            Proposal = proposal,
            Contact = imprint.Contact,
            Attachments = AttachmentReader.Read(lines, frame, title),
            Validity = Validity().Match(text) is { Success: true } validity ? validity.Value : null,
            Conditions = conditions,
            Exclusions = exclusions,
            Headings = statute is null ? Headings(lines, frame, bodyStart) : [],
            Statute = statute,
            Citations = citations,
            DocumentNumbersCited = [.. DocumentNumber.FindAll(text).Select(n => n.Number).Where(n => n != number).Distinct()],
            Figures = figures,
            Checks = checks,
            Text = text,
            Cleanup = cleanup,
        };
        return DocumentQuality.Judge(document, frame, imprint);
    }

    /// <summary>自…起施行 in a document of its own, or in the order that promulgates a statute; never the last article of the statute itself (design decision 4).</summary>
    static DateOnly? Effective(string text) => EffectiveFrom().Match(text) is { Success: true } match ? ChineseDate.Find(match.Value) : null;

    static DateOnly? Date(string? value) => value is null ? null : ChineseDate.Find(value);

    static string Title(SourceFile file, IReadOnlyList<TextLine> lines, SourceFields fields, DocumentFrame frame, int statuteAt)
    {
        if (statuteAt > 0)
            return DocumentFrameReader.WithoutInnerSpaces(lines[statuteAt - 1].Text.Trim());
        if (frame.Title is { } title)
            return title;
        if (fields["标题", "meta:ArticleTitle", "docx:title"] is { Length: >= 4 } field)
            return DocumentFrameReader.WithoutInnerSpaces(field);
        var first = lines.Take(3).Select(l => l.Text.Trim()).FirstOrDefault(t => !AnnexMark().IsMatch(t));
        return first is { Length: >= 4 and <= 60 } && !first.EndsWith('。') && !first.Contains('\t', StringComparison.Ordinal) && frame.Addressee != 0 ? DocumentFrameReader.WithoutInnerSpaces(first) : file.Stem;
    }

    /// <summary>Under an order: the first line after the title of the promulgated text, or -1.</summary>
    static int StatuteBelow(IReadOnlyList<TextLine> lines, DocumentFrame frame)
    {
        for (var i = frame.End; i < lines.Count && i < frame.End + 4; i++)
            if (lines[i].Text.Trim() is { Length: >= 3 and <= 60 } text && GenreReader.IsStatutory(GenreReader.Read(text, false)))
                return i + 1;
        return -1;
    }

    static Statute? StatuteBody(IReadOnlyList<TextLine> body, string? genre, string title, SourceFile file, SourceFields fields, DocumentFrame frame)
    {
        if (body.Count(l => ArticleLine.At(l.Text) is not null) < 2 || genre is "通知" or "函" or "答复" or "通报")
            return null;
        return StatuteParser.Parse(title, body, StatuteFile.Note(fields, frame, frame.TitleNotes.Concat(body.Take(4).Select(l => l.Text.Trim()).Where(t => DocumentFrameReader.TitleNoteLine().IsMatch(t)))), file, fields);
    }

    static IReadOnlyList<Heading> Headings(IReadOnlyList<TextLine> lines, DocumentFrame frame, int bodyStart)
    {
        var note = AttachmentReader.NoteAt(lines, frame);
        var mainEnd = note >= bodyStart && note < frame.End ? note : frame.End;
        var main = lines.Skip(bodyStart).Take(Math.Max(0, mainEnd - bodyStart)).ToList();
        var tree = HeadingTree.Read(main, 1);
        if (tree.Count > 0 || frame.End >= lines.Count)
            return tree;
        // A covering notice has no headings of its own: those of what it issues or forwards are the document's.
        return HeadingTree.Read([.. FirstAnnex(lines.Skip(frame.End))], frame.End - bodyStart + 1);
    }

    /// <summary>The lines up to the second attachment.</summary>
    static IEnumerable<TextLine> FirstAnnex(IEnumerable<TextLine> lines)
    {
        var marks = 0;
        foreach (var line in lines)
        {
            if (AnnexMark().IsMatch(line.Text.Trim()) && ++marks > 1)
                yield break;
            yield return line;
        }
    }

    /// <summary>Citations without the document itself and without its own attachments (design decision 9).</summary>
    static IReadOnlyList<Citation> OwnCitations(string text, string title, IReadOnlyList<TextLine> lines, DocumentFrame frame)
    {
        var own = AttachmentReader.Read(lines, frame, title).Select(TitleKey.Of).ToHashSet();
        own.Add(TitleKey.Of(title));
        return [.. CitationFinder.Find(text, includeInternal: false).Where(c => c.Title is null || !own.Contains(TitleKey.Of(c.Title)))];
    }

    static bool IsList(IReadOnlyList<TextLine> lines, DocumentFrame frame) =>
        !frame.HasDate && frame.Addressee < 0 && lines.Count(l => l.IsTableRow) > lines.Count * 0.6;

    [GeneratedRegex(@"有效期(?:为|至|限为)?[^。，；\n]{1,24}", RegexOptions.CultureInvariant)]
    private static partial Regex Validity();

    [GeneratedRegex(@"(?:填报|制表|编制|填表|报送)(?:单位|机关|部门)\s*(?:（[^）]*）)?\s*[:：]\s*(?<organ>[\p{IsCJKUnifiedIdeographs}]{4,30})", RegexOptions.CultureInvariant)]
    private static partial Regex FilledInBy();

    [GeneratedRegex(@"自[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起(?:正式)?(?:施行|实施|执行|生效)", RegexOptions.CultureInvariant)]
    private static partial Regex EffectiveFrom();

    [GeneratedRegex(@"^附\s*(?:件|表|录)\s*[0-9一二三四五六七八九十]*\s*[:：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexMark();
}
