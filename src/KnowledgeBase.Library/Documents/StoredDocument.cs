using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Documents;

/// <summary>From the rows of a document back to the document.</summary>
static class StoredDocument
{
    /// <summary>The document as it was parsed. The row has all that belongs to it.</summary>
    public static OfficialDocument Read(DocumentRow row) => new()
    {
        Kind = row.Kind,
        Genre = row.Genre,
        Title = row.Title,
        Issuer = row.Issuer,
        Issuers = row.Details.Issuers,
        Masthead = row.Masthead,
        DocumentNumber = DocumentNumber.TryParse(row.DocumentNumber, out var number) ? number : null,
        Addressees = row.Details.Addressees,
        CopyRecipients = row.Details.CopyRecipients,
        IssueDate = row.IssueDate,
        PublishedDate = row.PublishedDate,
        EffectiveDate = row.EffectiveDate,
        Signature = row.Signature,
        PrintingOffice = row.PrintingOffice,
        PrintedDate = row.PrintedDate,
        Disclosure = row.Disclosure,
        IndexNumber = row.IndexNumber,
        ReplyClass = row.ReplyClass,
        Proposal = row.Details.Proposal,
        Contact = row.Details.Contact,
        Attachments = row.Details.Attachments,
        Validity = row.Validity,
        Conditions = row.Details.Conditions,
        Exclusions = row.Details.Exclusions,
        Author = row.Author,
        Journal = row.Journal,
        Issue = row.Issue,
        Headings = row.Details.Headings,
        Statute = Statute(row),
        Citations = [.. row.Citations.Select(c => c.ToCitation() with { From = ArticleAt(row, c.InArticle) })],
        DocumentNumbersCited = row.Details.DocumentNumbersCited,
        Figures = row.Details.Figures,
        Checks = row.Details.Checks,
        Text = row.Text,
        Cleanup = row.Details.Cleanup,
        Flags = row.Details.Flags,
        Diagnostics = [.. row.SourceFile.Findings.Where(f => f.DocumentOrdinal == row.Ordinal).OrderBy(f => f.Ordinal).Select(Finding)],
    };

    public static Diagnostic Finding(FindingRow row) => new(row.Code, row.Severity, row.Message, row.Line);

    static ProvisionNumber? ArticleAt(DocumentRow row, int? ordinal) =>
        ordinal is { } i && i < row.Articles.Count ? new ProvisionNumber(row.Articles[i].Number, row.Articles[i].Suffix) : null;

    static Statute? Statute(DocumentRow row) => row.Level is not { } level ? null : new Statute
    {
        Level = level,
        Region = row.Region,
        VersionDate = row.VersionDate,
        Preamble = row.Preamble,
        TitleNote = [.. row.TitleNote.Select(h => new HistoryRecord(h.Date, h.Act, h.Text))],
        Divisions = [.. row.Divisions.Select(d => new Division(d.Kind, d.Number, d.Title, d.Parent ?? -1))],
        Articles = [.. row.Articles.Select(a => new Article(new ProvisionNumber(a.Number, a.Suffix), a.Text, a.Division ?? -1, a.Line))],
        Annexes = [.. row.Annexes.Select(a => new Annex(a.Title, a.Text))],
    };
}
