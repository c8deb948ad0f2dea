using KnowledgeBase.Library;
using KnowledgeBase.Library.Needed;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Library;

/// <summary>缺的依据: what texts here cite and what is not here.</summary>
public sealed class NeededModel(NeededTexts needed) : PageModel
{
    [BindProperty(Name = "kind", SupportsGet = true)] public NeededKind? Kind { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public Page<NeededText> Texts { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Texts = await needed.ListAsync(Kind, new PageRequest(PageNumber, 50), cancellationToken);
}
