using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>A table that waits for a person: what was understood beside the page it came from.</summary>
public sealed class PendingTableModel(PendingTables pending, DiscretionTables tables, ArticleChecks articles, TimeProvider clock, LawDay day, Links links) : PageModel
{
    public TableView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(string hash, int s, CancellationToken cancellationToken)
    {
        if (await FindAsync(hash, cancellationToken) is not { } table)
            return NotFound();
        View = new TableView(table, s, links.PendingTable(hash), pending.SourceOf(hash)?.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ?? false);
        return s >= 0 && s < View.Places.Count ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAcceptAsync(string hash, CancellationToken cancellationToken) =>
        await FindAsync(hash, cancellationToken) is { } table
            ? Redirect(links.DiscretionTable(await tables.AcceptAsync(table, clock.GetUtcNow().UtcDateTime, cancellationToken)))
            : NotFound();

    public async Task<IActionResult> OnPostRefuseAsync(string hash, CancellationToken cancellationToken)
    {
        // A table that counts keeps its file.
        if ((await tables.AllAsync(cancellationToken)).All(t => t.Table.Hash != hash))
            pending.Remove(hash);
        return Redirect(links.DiscretionTables);
    }

    async Task<DiscretionTable?> FindAsync(string hash, CancellationToken cancellationToken) =>
        await pending.FindAsync(hash, cancellationToken) is { } table ? await articles.CheckAsync(table, day.Day, cancellationToken) : null;
}
