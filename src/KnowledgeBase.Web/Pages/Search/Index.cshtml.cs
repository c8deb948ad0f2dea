using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Search;

/// <summary>查依据: a question with its answer.</summary>
public sealed class IndexModel(CorpusSearch search, CorpusState corpus, LawDay day) : PageModel
{
    // A full corpus loads in less; whoever asks in the first seconds rather waits than reads that nothing was found.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    [BindProperty(Name = "q", SupportsGet = true)] public string? Question { get; set; }

    [BindProperty(SupportsGet = true)] public LevelOfAuthority? Level { get; set; }

    [BindProperty(SupportsGet = true)] public string? Region { get; set; }

    [BindProperty(SupportsGet = true)] public TextKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)] public long? Law { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public SearchAnswer? Answer { get; private set; }

    /// <summary>The hits of this page under their laws, in the order of their best hit.</summary>
    public IReadOnlyList<IGrouping<string, FoundText>> Groups => [.. (Answer?.Hits.Items ?? []).GroupBy(h => h.Law is { } law ? $"law {law.VersionId}" : h.DocumentKey)];

    /// <summary>True when the question is answered by an article or a document itself; what else shares its words then stands back.</summary>
    public bool Answered => PageNumber == 1 && Answer is { Citation.Outcome: CitationOutcome.Found or CitationOutcome.TextOfDayNotHere } or { Numbered.Count: > 0 };

    public bool StillIndexing { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Question = Question?.Trim();
        if (string.IsNullOrEmpty(Question))
            return Redirect("/");
        await Task.WhenAny(corpus.Indexed, Task.Delay(Patience, cancellationToken));
        StillIndexing = !corpus.Indexed.IsCompleted;
        Answer = await search.AskAsync(
            new SearchRequest(Question, day.Day)
            {
                Level = Level,
                Region = Region == "national" ? "" : Region,
                Kind = Kind,
                WorkId = Law,
                Page = new PageRequest(Math.Max(1, PageNumber)),
            },
            cancellationToken);
        return Page();
    }
}
