using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Library;

/// <summary>法规目录: the laws that are here, filtered, a page at a time.</summary>
public sealed class LawsModel(LawCatalogue catalogue, LawDay day) : PageModel
{
    [BindProperty(Name = "title", SupportsGet = true)] public string? TitleWords { get; set; }

    [BindProperty(SupportsGet = true)] public LevelOfAuthority? Level { get; set; }

    /// <summary>A region; "national" for national law.</summary>
    [BindProperty(SupportsGet = true)] public string? Region { get; set; }

    [BindProperty(SupportsGet = true)] public VersionStatus? Status { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public Page<WorkSummary> Works { get; private set; } = null!;

    public IReadOnlyList<Count<string>> Regions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Regions = await catalogue.RegionsAsync(cancellationToken);
        Works = await catalogue.ListAsync(
            new WorkFilter
            {
                Title = TitleWords?.Trim(),
                Level = Level,
                Region = Region switch { null or "" => null, "national" => "", var region => region },
                Status = Status,
                Page = new PageRequest(Math.Max(1, PageNumber), 30),
            },
            day.Day, cancellationToken);
    }
}
