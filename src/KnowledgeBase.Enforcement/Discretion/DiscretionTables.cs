using System.Collections.Concurrent;
using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>A table that a person accepted.</summary>
/// <param name="WithdrawnAt">Null while it counts.</param>
public sealed record AcceptedTable(long Id, DateTime AcceptedAt, DateTime? WithdrawnAt, DiscretionTable Table);

/// <summary>已采用的裁量基准: what people accepted, and what of it goes with a violation. Safe for concurrent use.</summary>
public sealed class DiscretionTables(CorpusStore store)
{
    // What was accepted under a number never changes; reading it again for every card would take longer than the card.
    readonly ConcurrentDictionary<long, DiscretionTable> read = new();

    /// <summary>Accepts what was read; one that was withdrawn counts again, as it is read now.</summary>
    public async Task<long> AcceptAsync(DiscretionTable table, DateTime now, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var row = await context.DiscretionTables.AsTracking().FirstOrDefaultAsync(t => t.Hash == table.Hash, cancellationToken);
        if (row is null)
            context.Add(row = new DiscretionTableRow { Title = table.Title, FileName = table.FileName, Hash = table.Hash, Content = DiscretionJson.Write(table), AcceptedAt = now });
        else if (row.WithdrawnAt is not null)
            (row.WithdrawnAt, row.AcceptedAt) = (null, now);
        await context.SaveChangesAsync(cancellationToken);
        return row.Id;
    }

    /// <summary>Withdraws a table: it stays, and no card shows it. False where there is none that counts under this number.</summary>
    public async Task<bool> WithdrawAsync(long id, DateTime now, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        return await context.DiscretionTables.Where(t => t.Id == id && t.WithdrawnAt == null).ExecuteUpdateAsync(t => t.SetProperty(r => r.WithdrawnAt, now), cancellationToken) > 0;
    }

    /// <summary>Lets a withdrawn table count again.</summary>
    public async Task<bool> RestoreAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        return await context.DiscretionTables.Where(t => t.Id == id && t.WithdrawnAt != null).ExecuteUpdateAsync(t => t.SetProperty(r => r.WithdrawnAt, (DateTime?)null), cancellationToken) > 0;
    }

    /// <summary>Every table that was ever accepted, the withdrawn ones last.</summary>
    public async Task<IReadOnlyList<AcceptedTable>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var rows = await context.DiscretionTables.Select(t => new { t.Id, t.AcceptedAt, t.WithdrawnAt }).ToListAsync(cancellationToken);
        List<AcceptedTable> tables = [];
        foreach (var row in rows.OrderBy(r => r.WithdrawnAt is not null).ThenBy(r => r.Id))
            tables.Add(new AcceptedTable(row.Id, row.AcceptedAt, row.WithdrawnAt, await ReadAsync(context, row.Id, cancellationToken)));
        return tables;
    }

    /// <summary>One of them; null where there is none.</summary>
    public async Task<AcceptedTable?> FindAsync(long id, CancellationToken cancellationToken) => (await AllAsync(cancellationToken)).FirstOrDefault(t => t.Id == id);

    /// <summary>What the tables that count say of a violation: by the penalty provision of the law, and by its name where a provision punishes several.</summary>
    /// <param name="title">The law of the penalty provision.</param>
    /// <param name="violation">违法行为.</param>
    /// <param name="duties">What was broken: exemption lists name this and not the penalty.</param>
    public async Task<ApplicableDiscretion> FindAsync(string title, ProvisionRef place, string violation, IReadOnlyList<LawProvision> duties, CancellationToken cancellationToken)
    {
        var (sections, items) = (new List<ApplicableSection>(), new List<ApplicableItem>());
        foreach (var accepted in (await AllAsync(cancellationToken)).Where(t => t.WithdrawnAt is null))
        {
            sections.AddRange(Applicability.Sections(accepted.Table, new LawProvision(title, place), violation).Select(s => new ApplicableSection(accepted.Id, accepted.Table.Title, s)));
            items.AddRange(Applicability.Items(accepted.Table, [new LawProvision(title, place), .. duties], violation).Select(i => new ApplicableItem(accepted.Id, accepted.Table, i)));
        }
        return new ApplicableDiscretion(sections, items);
    }

    async Task<DiscretionTable> ReadAsync(CorpusContext context, long id, CancellationToken cancellationToken)
    {
        if (!read.TryGetValue(id, out var table))
            read[id] = table = DiscretionJson.Read(await context.DiscretionTables.Where(t => t.Id == id).Select(t => t.Content).SingleAsync(cancellationToken));
        return table;
    }
}
