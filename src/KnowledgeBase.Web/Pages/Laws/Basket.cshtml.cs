using KnowledgeBase.Library.Collecting;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>收集: the articles put by, to be put in order, printed and taken along.</summary>
public sealed class BasketModel(Basket basket, CollectionReader reader, LawDay day, Links links) : PageModel
{
    public CollectedArticles Collected { get; private set; } = null!;

    public bool CanUndo => basket.CanUndo;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Collected = await reader.ReadAsync(basket.Collected, day.Day, cancellationToken);

    /// <summary>Puts an article by. A script is answered with a sentence, a form with the page.</summary>
    public IActionResult OnPostAdd(string? item)
    {
        var before = basket.Collected;
        var after = CollectedKey.TryParse(item, out var key) ? before.Add(key) : before;
        basket.Keep(after);
        if (!Request.Headers.Accept.ToString().Contains("text/plain", StringComparison.Ordinal))
            return Redirect(links.Basket());
        return Content(after.Keys.Count > before.Keys.Count ? $"已收集，共 {after.Keys.Count} 条" : before.IsFull ? $"收集已满 {Collection.Most} 条" : "已经收集过了", "text/plain; charset=utf-8");
    }

    public IActionResult OnPostRemove(string? item) => Change(item, (c, key) => c.Remove(key));

    public IActionResult OnPostUp(string? item) => Change(item, (c, key) => c.Move(key, -1));

    public IActionResult OnPostDown(string? item) => Change(item, (c, key) => c.Move(key, 1));

    public IActionResult OnPostClear()
    {
        basket.Keep(Collection.Empty);
        return Redirect(links.Basket());
    }

    public IActionResult OnPostUndo()
    {
        basket.Undo();
        return Redirect(links.Basket());
    }

    RedirectResult Change(string? item, Func<Collection, CollectedKey, Collection> change)
    {
        if (CollectedKey.TryParse(item, out var key))
            basket.Keep(change(basket.Collected, key));
        return Redirect(links.Basket());
    }
}
