using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>法规文件: a file that holds one statute and nothing else: title, title note, text. Both Markdown layouts of public law collections are of this kind.</summary>
static partial class StatuteFile
{
    public static bool Recognises(SourceFile file, IReadOnlyList<TextLine> lines, SourceFields fields)
    {
        if (fields.HeadEnd is not null)
            return true;
        if (lines[0].Level != 1 || file.Extension != ".md")
            return false;
        var title = lines[0].Text.Trim();
        return (GenreReader.IsStatutory(GenreReader.Read(Note().Replace(title, ""), false)) || DivisionLine.At(title, false) is not null)
            && lines.Take(60).Any(l => ArticleLine.At(l.Text) is not null || (l.Level == 0 && Record().IsMatch(l.Text)));
    }

    public static OfficialDocument Parse(SourceFile file, IReadOnlyList<TextLine> lines, SourceFields fields)
    {
        var cleanup = new List<CleanupRecord>();
        lines = CleanupPipeline.Run(CleanupPipeline.Statute, lines, cleanup);
        var titles = lines.TakeWhile(l => l.Level == 1).ToList();
        var title = Title(titles, fields, file, out var bracket);
        var noteEnd = titles.Count;
        while (noteEnd < lines.Count && lines[noteEnd].Level == 0 && InHead(lines[noteEnd], fields))
            noteEnd++;
        var note = TitleNoteReader.Read(lines.Skip(titles.Count).Take(noteEnd - titles.Count).Select(l => l.Text).Prepend(bracket));
        var body = lines.Skip(noteEnd).ToList();
        // A code in parts: the title of the part stands below the title of the code (物权编), or heads the text (第二编　物权).
        if (titles.Count > 1)
            body.Insert(0, titles[1] with { Level = 2 });
        var isPart = titles.Count > 1 || body is [{ Level: 1 }, ..];
        var statute = StatuteParser.Parse(title, body, note, file, fields);
        var text = string.Join('\n', body.Select(l => l.Text.Trim()));
        var kind = Kind(title, body, statute, file);
        var document = new OfficialDocument
        {
            Kind = kind,
            Genre = GenreReader.Read(title, false),
            Title = title,
            Issuer = StatuteIdentity.Issuer(note) ?? fields["author"],
            DocumentNumber = note.Select(r => OrderNumber(r.Text)).FirstOrDefault(n => n is not null),
            IssueDate = statute.VersionDate,
            EffectiveDate = StatuteIdentity.EffectiveDate(note, statute.VersionDate),
            Statute = kind == DocumentKind.Statute ? statute : null,
            Citations = WithArticles(CitationFinder.Find(text, includeInternal: false), text, statute),
            Text = text,
            Cleanup = cleanup,
        };
        document = document with { Issuers = document.Issuer is { } issuer ? [issuer] : [] };
        return document with { Diagnostics = [.. Findings(document, statute, body, note, file, isPart)] };
    }

    /// <summary>The records of an official publication: an order states number and date, the note under the title the rest.</summary>
    public static IReadOnlyList<HistoryRecord> Note(SourceFields fields, DocumentFrame frame, IEnumerable<string> noteLines)
    {
        var records = new List<HistoryRecord>();
        if (frame.Order && (frame.IssueDate ?? (fields["成文日期"] is { } issued ? ChineseDate.Find(issued) : null)) is { } date)
            records.Add(new HistoryRecord(date, HistoryAct.Published, $"{ChineseDate.Format(date)} {frame.Masthead}{frame.Number}公布"));
        records.AddRange(TitleNoteReader.Read(noteLines));
        return records;
    }

    static string Title(List<TextLine> titles, SourceFields fields, SourceFile file, out string bracket)
    {
        var own = titles.Count > 0 ? titles[0].Text.Trim() : "";
        if (own.Length == 0)
            own = fields["title"] ?? NameDate().Replace(file.Stem, "");
        // 判定标准（应急管理部令第10号，2023-05-15 施行）: what a collector notes behind the title is a record, not the title.
        bracket = Note().Match(own).Groups["note"].Value;
        return Note().Replace(own, "");
    }

    static bool InHead(TextLine line, SourceFields fields) =>
        ArticleLine.At(line.Text) is null && (fields.HeadEnd is { } end ? line.Line < end : Record().IsMatch(line.Text));

    static DocumentNumber? OrderNumber(string record) =>
        Order().Match(record) is { Success: true } match && DocumentNumber.TryParse(match.Value, out var number) ? number : null;

    static DocumentKind Kind(string title, List<TextLine> body, Statute statute, SourceFile file)
    {
        if (statute.Articles.Count > 0 && !file.Path.Contains("/案例/", StringComparison.Ordinal))
            return DocumentKind.Statute;
        if (title.EndsWith("标准", StringComparison.Ordinal))
            return DocumentKind.Standard;
        return GenreReader.Read(title, false) is not null || statute.TitleNote.Count > 0 ? DocumentKind.Statute : DocumentKind.Essay;
    }

    static IReadOnlyList<Citation> WithArticles(IReadOnlyList<Citation> citations, string text, Statute statute)
    {
        if (citations.Count == 0 || statute.Articles.Count == 0)
            return citations;
        var result = new Citation[citations.Count];
        int line = 1, position = 0, article = -1;
        for (var i = 0; i < citations.Count; i++)
        {
            for (; position < citations[i].Start; position++)
                if (text[position] == '\n')
                    line++;
            while (article + 1 < statute.Articles.Count && statute.Articles[article + 1].Line <= line)
                article++;
            result[i] = article >= 0 ? citations[i] with { From = statute.Articles[article].Number } : citations[i];
        }
        return result;
    }

    static IEnumerable<Diagnostic> Findings(OfficialDocument document, Statute statute, List<TextLine> body, IReadOnlyList<HistoryRecord> note, SourceFile file, bool isPart)
    {
        if (document.Kind == DocumentKind.Statute)
        {
            foreach (var finding in StatuteQuality.Judge(statute, isPart))
                yield return finding;
            if (statute.Articles.Count == 0)
                yield return body.Count == 0
                    ? new Diagnostic(DiagnosticCode.DamagedText, Severity.Warning, "只有标题和题注，没有正文")
                    : new Diagnostic(DiagnosticCode.NoArticles, Severity.Info, "全文不分条");
        }
        var (fileDate, record) = (StatuteIdentity.FileDate(file), StatuteIdentity.LastRecord(note));
        if (record > fileDate)
            yield return new Diagnostic(DiagnosticCode.VersionDateDisagrees, Severity.Warning, $"题注最后一次修改是 {record:yyyy-MM-dd}，晚于文件名的 {fileDate:yyyy-MM-dd}，按题注");
        var lineStarts = body.Count(l => ArticleLine.At(l.Text) is not null);
        if (document.Kind == DocumentKind.Statute && lineStarts != statute.Articles.Count)
            yield return new Diagnostic(DiagnosticCode.UncountedArticleLine, Severity.Info, $"行首“第…条”有 {lineStarts} 处，识别为 {statute.Articles.Count} 条：条号后缺空格或几条写在一行的，按顺序补认");
        else if (document.Kind != DocumentKind.Statute && lineStarts > 0)
            yield return new Diagnostic(DiagnosticCode.UncountedArticleLine, Severity.Info, $"文中摘录了 {lineStarts} 条法规条文，不作为本文件的条");
        foreach (var finding in MissingAnnexes(document.Text, statute))
            yield return finding;
    }

    /// <summary>见附件, 附表 in the text of a statute whose annex did not come with it.</summary>
    static IEnumerable<Diagnostic> MissingAnnexes(string text, Statute statute)
    {
        if (statute.Annexes.Count == 0 && statute.Articles.Count > 0 && text.Contains('附', StringComparison.Ordinal) && AnnexMention().Match(text) is { Success: true } mention)
            yield return new Diagnostic(DiagnosticCode.MissingAnnex, Severity.Warning, $"正文提到“{mention.Value}”，文件里没有");
    }

    [GeneratedRegex(@"(?:附表|附件|附录)[一二三四五六七八九十0-9]{1,2}(?=[》）)。，、的规定中])|(?<=[见由按照列入所后载本办法条例规定法《])附(?:表|件|录)|《[^》]{2,30}(?:税目税额表|税率表|税目税率表)》", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexMention();

    [GeneratedRegex(@"^[（(*\s]*(?:根据)?[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日|^[（(*\s]*(?:根据)?(?:一九|二[〇○零])[一二三四五六七八九〇○零]{2}年|第[一二三四五六七八九十]+次修[正订]", RegexOptions.CultureInvariant)]
    private static partial Regex Record();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}、]{2,24}令\s?第?\s?[0-9０-９]{1,5}\s?号", RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(@"[（(](?<note>[^（）()]*(?:令第|施行|[0-9]{4}年)[^（）()]*)[）)].*$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"[（(][0-9]{4}-[0-9]{2}-[0-9]{2}[）)]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameDate();
}
