using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Quality;

/// <summary>Findings that follow from the store as it is now. They are asked, not stored: the next import may settle them.</summary>
static class CorpusFindings
{
    /// <summary>The kinds of findings that are made here; what a parser says of them is dropped at import.</summary>
    public static readonly IReadOnlyList<DiagnosticCode> Codes =
        [DiagnosticCode.NoEffectiveDate, DiagnosticCode.SourcesDiffer, DiagnosticCode.SupersededVersion, DiagnosticCode.UnresolvedCitation];

    public static Severity SeverityOf(DiagnosticCode code) => code is DiagnosticCode.SourcesDiffer or DiagnosticCode.NoEffectiveDate ? Severity.Warning : Severity.Info;

    public static async Task<int> CountAsync(CorpusContext context, DiagnosticCode code, DateOnly day, CancellationToken cancellationToken) => code switch
    {
        DiagnosticCode.NoEffectiveDate => await Undated(context).CountAsync(cancellationToken),
        DiagnosticCode.SourcesDiffer => await Differing(context).CountAsync(cancellationToken),
        DiagnosticCode.UnresolvedCitation => await Unresolved(context).Select(c => c.TitleKey).Distinct().CountAsync(cancellationToken),
        _ => (await SupersededAsync(context, day, cancellationToken)).Count,
    };

    public static async Task<Page<QualityItem>> ListAsync(CorpusContext context, DiagnosticCode code, PageRequest page, DateOnly day, CancellationToken cancellationToken)
    {
        IReadOnlyList<QualityItem> all = code switch
        {
            DiagnosticCode.NoEffectiveDate => await UndatedAsync(context, cancellationToken),
            DiagnosticCode.SourcesDiffer => await DifferingAsync(context, cancellationToken),
            DiagnosticCode.UnresolvedCitation => await UnresolvedAsync(context, cancellationToken),
            _ => await SupersededAsync(context, day, cancellationToken),
        };
        return page.Cut(all);
    }

    static IQueryable<VersionRow> Undated(CorpusContext context) => context.Versions.Where(v => v.EffectiveDate == null && v.Documents.Any(d => d.Shown));

    static IQueryable<DocumentRow> Differing(CorpusContext context) => context.Documents.Where(d => d.Differences.Count > 0);

    static IQueryable<CitationRow> Unresolved(CorpusContext context) => context.Citations.Where(c =>
        c.TitleKey != null && c.Document.Shown
        && !context.Works.Any(w => w.TitleKey == c.TitleKey)
        && !context.Documents.Any(d => d.TitleKey == c.TitleKey && d.Shown));

    static async Task<IReadOnlyList<QualityItem>> UndatedAsync(CorpusContext context, CancellationToken cancellationToken)
    {
        var rows = await Undated(context).Select(v => new { v.Work.Title, v.WorkId, v.VersionDate }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.VersionDate)
            .Select(r => Item(DiagnosticCode.NoEffectiveDate, "施行日期待核", r.Title, null, null, r.WorkId, r.VersionDate))];
    }

    static async Task<IReadOnlyList<QualityItem>> DifferingAsync(CorpusContext context, CancellationToken cancellationToken)
    {
        var rows = await Differing(context)
            .Select(d => new { d.Version!.Work.Title, d.Version.WorkId, d.Version.VersionDate, d.SourceFile.Path, d.SourceFile.State, d.TextHash, d.Differences.Count }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Title, StringComparer.Ordinal).ThenBy(r => r.Path, StringComparer.Ordinal).Select(r => Item(
            DiagnosticCode.SourcesDiffer,
            r.State == SourceState.Replaced ? $"来源文件已更换，原文本与现文本有 {r.Count} 处不同" : $"与所用文本有 {r.Count} 处不同",
            r.Title, r.Path, r.TextHash, r.WorkId, r.VersionDate))];
    }

    static async Task<IReadOnlyList<QualityItem>> UnresolvedAsync(CorpusContext context, CancellationToken cancellationToken)
    {
        var rows = await Unresolved(context).GroupBy(c => c.TitleKey).Select(g => new { Title = g.Min(c => c.Title), Number = g.Count() }).ToListAsync(cancellationToken);
        return [.. rows.OrderByDescending(r => r.Number).ThenBy(r => r.Title, StringComparer.Ordinal)
            .Select(r => new QualityItem(DiagnosticCode.UnresolvedCitation, Severity.Info, $"引用 {r.Number} 处，本库没有这份文件", r.Title, null, 0, null, null, null))];
    }

    static async Task<IReadOnlyList<QualityItem>> SupersededAsync(CorpusContext context, DateOnly day, CancellationToken cancellationToken)
    {
        var works = await context.Works.Include(w => w.Versions).Where(w => w.Versions.Count > 1).ToListAsync(cancellationToken);
        return [.. from work in works.OrderBy(w => w.Title, StringComparer.Ordinal)
                   let timeline = new VersionTimeline(work.Versions.Select(VersionTimes.Of))
                   from version in timeline.Versions
                   where timeline.StatusOf(version, day) == VersionStatus.Superseded
                   select Item(DiagnosticCode.SupersededVersion, "已有更新的版本", work.Title, null, null, work.Id, version.VersionDate)];
    }

    static QualityItem Item(DiagnosticCode code, string message, string title, string? path, string? documentKey, long workId, DateOnly? versionDate) =>
        new(code, SeverityOf(code), message, title, path, 0, documentKey, workId, VersionSummary.KeyOf(versionDate));
}
