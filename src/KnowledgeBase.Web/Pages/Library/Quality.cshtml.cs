using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Library;

/// <summary>数据质量: the kinds of findings with their numbers, and one kind at a time.</summary>
public sealed class QualityModel(DataQuality quality, LawDay day) : PageModel
{
    [BindProperty(SupportsGet = true)] public DiagnosticCode? Kind { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<QualityGroup> Groups { get; private set; } = [];

    public Page<QualityItem> Items { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Groups = await quality.GroupsAsync(day.Day, cancellationToken);
        Kind ??= Groups is [var first, ..] ? first.Code : null;
        Items = Kind is { } kind
            ? await quality.ListAsync(kind, new PageRequest(Math.Max(1, PageNumber), 50), day.Day, cancellationToken)
            : new Page<QualityItem>([], 0, 1, 50);
    }
}
