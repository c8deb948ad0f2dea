using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>A table that was accepted, with the way back.</summary>
public sealed class TableModel(DiscretionTables tables, PendingTables pending, TimeProvider clock, Links links) : PageModel
{
    public AcceptedTable? Accepted { get; private set; }

    public TableView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(long id, int s, CancellationToken cancellationToken)
    {
        Accepted = await tables.FindAsync(id, cancellationToken);
        if (Accepted is not { Table: var table })
            return NotFound();
        View = new TableView(table, s, links.DiscretionTable(id), pending.SourceOf(table.Hash)?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ?? false);
        return s >= 0 && s < View.Places.Count ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, CancellationToken cancellationToken)
    {
        await tables.WithdrawAsync(id, clock.GetUtcNow().UtcDateTime, cancellationToken);
        return Redirect(links.DiscretionTable(id));
    }

    public async Task<IActionResult> OnPostRestoreAsync(long id, CancellationToken cancellationToken)
    {
        await tables.RestoreAsync(id, cancellationToken);
        return Redirect(links.DiscretionTable(id));
    }
}
