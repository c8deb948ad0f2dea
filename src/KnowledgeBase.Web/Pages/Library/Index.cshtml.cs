using KnowledgeBase.Library;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Store;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Library;

/// <summary>资料库: what is in, how it came in, and how good it is.</summary>
public sealed class IndexModel(CorpusStore store, DataQuality quality, LawDay day) : PageModel
{
    public CorpusSummary Summary { get; private set; } = null!;

    public IReadOnlyList<ImportRun> Runs { get; private set; } = [];

    public IReadOnlyList<QualityGroup> Quality { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Summary = await CorpusSummary.ReadAsync(store, cancellationToken);
        Runs = await ImportRun.LatestAsync(store, 5, cancellationToken);
        Quality = await quality.GroupsAsync(day.Day, cancellationToken);
    }
}
