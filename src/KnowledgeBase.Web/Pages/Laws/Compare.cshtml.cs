using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>新旧条文对照: two versions of a law side by side.</summary>
public sealed class CompareModel(LawCatalogue catalogue, VersionComparer comparer, LawDay day) : PageModel
{
    [BindProperty(Name = "from", SupportsGet = true)] public string? From { get; set; }

    [BindProperty(Name = "to", SupportsGet = true)] public string? To { get; set; }

    /// <summary>Leaves out what is unchanged or only stands under another number.</summary>
    [BindProperty(Name = "changed", SupportsGet = true)] public bool OnlyChanged { get; set; }

    public ComparedVersions Result { get; private set; } = null!;

    /// <summary>What is shown of the comparison.</summary>
    public IEnumerable<ArticleChange> Articles =>
        Result.Comparison!.Articles.Where(a => !OnlyChanged || a.Kind is not (ChangeKind.Unchanged or ChangeKind.Moved));

    public async Task<IActionResult> OnGetAsync(string law, CancellationToken cancellationToken)
    {
        if (await LawSlug.ResolveAsync(law, catalogue, day.Day, cancellationToken) is not { } work)
            return NotFound();
        Result = (await comparer.CompareAsync(work.Work.Id, From, To, day.Day, cancellationToken))!;
        return Page();
    }
}
