using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Importing;

/// <summary>From a parsed file to its rows; <see cref="Documents.StoredDocument"/> reads them back.</summary>
static class DocumentRows
{
    /// <summary>The row of a document with all that belongs to it, not yet in any version.</summary>
    public static DocumentRow From(OfficialDocument document, int ordinal)
    {
        var row = Head(document, ordinal);
        if (document.Statute is { } statute)
            AddStatute(row, statute);
        AddCitations(row, document);
        return row;
    }

    /// <summary>The findings of a file and its documents. What the whole store tells is asked there and not kept.</summary>
    public static List<FindingRow> Findings(ParsedFile file)
    {
        var ofFile = file.Diagnostics.Select(d => (Document: (int?)null, Diagnostic: d));
        var ofDocuments = file.Documents.SelectMany((document, i) => document.Diagnostics.Select(d => (Document: (int?)i, Diagnostic: d)));
        return [.. ofFile.Concat(ofDocuments).Where(f => !CorpusFindings.Codes.Contains(f.Diagnostic.Code)).Select((f, i) => new FindingRow
        {
            Ordinal = i,
            DocumentOrdinal = f.Document,
            Code = f.Diagnostic.Code,
            Severity = f.Diagnostic.Severity,
            Message = f.Diagnostic.Message,
            Line = f.Diagnostic.Line,
        })];
    }

    static DocumentRow Head(OfficialDocument document, int ordinal) => new()
    {
        Ordinal = ordinal,
        Shown = true,
        TextHash = ContentHash.OfDocument(document),
        Kind = document.Kind,
        Genre = document.Genre,
        Title = document.Title,
        TitleKey = TitleKey.Of(document.Title),
        Issuer = document.Issuer,
        Masthead = document.Masthead,
        DocumentNumber = document.DocumentNumber?.ToString(),
        IssueDate = document.IssueDate,
        PublishedDate = document.PublishedDate,
        EffectiveDate = document.EffectiveDate,
        Signature = document.Signature,
        PrintingOffice = document.PrintingOffice,
        PrintedDate = document.PrintedDate,
        Disclosure = document.Disclosure,
        IndexNumber = document.IndexNumber,
        ReplyClass = document.ReplyClass,
        Validity = document.Validity,
        Author = document.Author,
        Journal = document.Journal,
        Issue = document.Issue,
        Text = document.Text,
        Details = new DocumentDetails
        {
            Issuers = document.Issuers,
            Addressees = document.Addressees,
            CopyRecipients = document.CopyRecipients,
            Proposal = document.Proposal,
            Contact = document.Contact,
            Attachments = document.Attachments,
            Conditions = document.Conditions,
            Exclusions = document.Exclusions,
            Headings = document.Headings,
            DocumentNumbersCited = document.DocumentNumbersCited,
            Figures = document.Figures,
            Checks = document.Checks,
            Cleanup = document.Cleanup,
            Flags = document.Flags,
        },
    };

    static void AddStatute(DocumentRow row, Statute statute)
    {
        row.Level = statute.Level;
        row.Region = statute.Region;
        row.VersionDate = statute.VersionDate;
        row.Preamble = statute.Preamble;
        row.Divisions = [.. statute.Divisions.Select((d, i) => new DivisionRow { Ordinal = i, Kind = d.Kind, Number = d.Number, Title = d.Title, Parent = d.Parent < 0 ? null : d.Parent })];
        row.Articles = [.. statute.Articles.Select((a, i) => new ArticleRow
        {
            Ordinal = i,
            Number = a.Number.Number,
            Suffix = a.Number.Suffix,
            Division = a.Division < 0 ? null : a.Division,
            Text = a.Text,
            Line = a.Line,
        })];
        row.Annexes = [.. statute.Annexes.Select((a, i) => new AnnexRow { Ordinal = i, Title = a.Title, Text = a.Text })];
        row.TitleNote = [.. statute.TitleNote.Select((h, i) => new HistoryRow { Ordinal = i, Date = h.Date, Act = h.Act, Text = h.Text })];
    }

    static void AddCitations(DocumentRow row, OfficialDocument document)
    {
        var ordinals = row.Articles.GroupBy(a => new ProvisionNumber(a.Number, a.Suffix)).ToDictionary(g => g.Key, g => g.First().Ordinal);
        row.Citations = [.. document.Citations.Select((c, i) => c.ToRow(i, c.From is { } from && ordinals.TryGetValue(from, out var ordinal) ? ordinal : null))];
    }
}
