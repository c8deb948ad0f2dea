using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Importing;

/// <summary>Takes one parsed file into the store: one transaction, all or nothing.</summary>
sealed class SourceFileWriter(CorpusStore store, EffectiveDates effectiveDates, TimeProvider time)
{
    /// <summary>Writes the file's documents and findings, and settles which texts are read from now on.</summary>
    /// <returns>True when an earlier file of this path has been replaced.</returns>
    public async Task<bool> WriteAsync(ImportCandidate candidate, ParsedFile parsed)
    {
        await using var context = store.Open();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync();
        var affected = new AffectedTexts();
        var row = NewFile(candidate, parsed);
        var replaced = await RetireAsync(context, row, affected);
        await PlaceAsync(context, row.Documents);
        context.Add(row);
        await context.SaveChangesAsync();
        affected.Add(row.Documents);
        await new TextSettlement(context, effectiveDates).SettleAsync(affected);
        await transaction.CommitAsync();
        return replaced;
    }

    /// <summary>True for a file that has something to keep: it was read, and there is a document in it.</summary>
    public static bool IsTaken(ParsedFile parsed) => !parsed.Failed && parsed.Documents.Count > 0;

    SourceFileRow NewFile(ImportCandidate candidate, ParsedFile parsed) => new()
    {
        Path = candidate.File.Path,
        Hash = candidate.Hash,
        HeadHash = candidate.HeadHash,
        Size = candidate.File.Content.Length,
        Trust = parsed.Trust,
        State = IsTaken(parsed) ? SourceState.Current : SourceState.Refused,
        ImportedAt = time.GetUtcNow().UtcDateTime,
        Documents = IsTaken(parsed) ? [.. parsed.Documents.Select(DocumentRows.From)] : [],
        Findings = DocumentRows.Findings(parsed),
    };

    /// <summary>Decides about earlier files of the same path: the same bytes give way, refused ones are forgotten, other bytes stay as the earlier text.</summary>
    static async Task<bool> RetireAsync(CorpusContext context, SourceFileRow arriving, AffectedTexts affected)
    {
        var earlier = await context.SourceFiles.Where(f => f.Path == arriving.Path).ToListAsync();
        var replaced = false;
        foreach (var file in earlier)
        {
            var documents = await context.Documents.Where(d => d.SourceFileId == file.Id)
                .Select(d => new TextOfFile(d.TitleKey, d.TextHash, d.VersionId)).ToListAsync();
            if (file.State == SourceState.Refused || (file.Hash == arriving.Hash && arriving.State == SourceState.Current))
                await context.SourceFiles.Where(f => f.Id == file.Id).ExecuteDeleteAsync();
            else if (file.State == SourceState.Current && documents.Any(d => arriving.Documents.Any(a => a.TitleKey == d.TitleKey)))
            {
                await context.SourceFiles.Where(f => f.Id == file.Id).ExecuteUpdateAsync(f => f.SetProperty(x => x.State, SourceState.Replaced));
                replaced = true;
            }
            // Another document under a known path (two folders, each with its 通知.docx) replaces nothing.
            else
                continue;
            affected.Add(documents);
        }
        return replaced;
    }

    /// <summary>Finds or makes the work and the version of each statute.</summary>
    static async Task PlaceAsync(CorpusContext context, IEnumerable<DocumentRow> documents)
    {
        foreach (var document in documents.Where(d => d is { Kind: DocumentKind.Statute, Level: not null }))
        {
            var identity = WorkIdentity.Of(document);
            var work = context.Works.Local.SingleOrDefault(identity.Names)
                ?? await context.Works.AsTracking().SingleOrDefaultAsync(w => w.TitleKey == identity.TitleKey && w.Region == identity.Region && w.IssuerKey == identity.IssuerKey)
                ?? context.Add(identity.NewWork(document)).Entity;
            var version = work.Versions.Find(v => v.VersionDate == document.VersionDate)
                ?? await context.Versions.AsTracking().SingleOrDefaultAsync(v => v.WorkId == work.Id && v.VersionDate == document.VersionDate);
            document.Version = version ?? context.Add(new VersionRow { Work = work, VersionDate = document.VersionDate }).Entity;
        }
    }
}

/// <summary>A document of an earlier file, as far as replacing it matters.</summary>
sealed record TextOfFile(string TitleKey, string TextHash, long? VersionId);

/// <summary>What tells works apart (design decision 9).</summary>
sealed record WorkIdentity(string TitleKey, string Region, string IssuerKey)
{
    public static WorkIdentity Of(DocumentRow document) => new(document.TitleKey, document.Region ?? "", IssuerTellsApart(document.Level) ? document.Issuer ?? "" : "");

    public bool Names(WorkRow work) => work.TitleKey == TitleKey && work.Region == Region && work.IssuerKey == IssuerKey;

    public WorkRow NewWork(DocumentRow document) => new()
    {
        Title = document.Title,
        TitleKey = TitleKey,
        Region = Region,
        IssuerKey = IssuerKey,
        Issuer = document.Issuer,
        Level = document.Level!.Value,
    };

    // Two ministries may each have their 行政处罚裁量办法. Of laws and regulations a place has one by each title, but one text is
    // adopted by 全国人民代表大会 and the next amended by its 常务委员会.
    static bool IssuerTellsApart(LevelOfAuthority? level) =>
        level is LevelOfAuthority.DepartmentalRule or LevelOfAuthority.LocalGovernmentRule or LevelOfAuthority.NormativeDocument;
}
