using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Needed;

/// <summary>缺的依据: what texts here cite and what is not here, the most cited first. Asked, not stored: the next import may bring it.</summary>
public sealed class NeededTexts(CorpusStore store)
{
    const int CitingNamed = 5;

    /// <summary>The whole list, of one kind or of all.</summary>
    public async Task<IReadOnlyList<NeededText>> AllAsync(NeededKind? kind, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var rows = await context.Citations
            .Where(c => c.TitleKey != null && c.Document.Shown
                && !context.Works.Any(w => w.TitleKey == c.TitleKey)
                && !context.Documents.Any(d => d.TitleKey == c.TitleKey && d.Shown))
            .GroupBy(c => new { c.TitleKey, Citing = c.Document.Title })
            .Select(g => new { g.Key.TitleKey, g.Key.Citing, Title = g.Min(c => c.Title)!, DocumentNumber = g.Min(c => c.DocumentNumber), Number = g.Count() })
            .ToListAsync(cancellationToken);
        return [.. from text in rows.GroupBy(r => r.TitleKey)
                   let title = text.First().Title
                   where CitedTitle.Read(title) is not null
                   let read = CitedTitle.Read(title)
                   where kind is null || read.Kind == kind
                   let citing = text.GroupBy(r => r.Citing).OrderByDescending(c => c.Sum(r => r.Number)).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).ToList()
                   let times = text.Sum(r => r.Number)
                   orderby times descending, citing.Count descending, title
                   select new NeededText(title, text.Min(r => r.DocumentNumber), read.Kind, read.Publisher, read.Where, times, [.. citing.Take(CitingNamed)], citing.Count)];
    }

    /// <summary>One page of the list.</summary>
    public async Task<Page<NeededText>> ListAsync(NeededKind? kind, PageRequest page, CancellationToken cancellationToken) =>
        page.Cut([.. await AllAsync(kind, cancellationToken)]);
}
