using System.Globalization;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Search;

/// <summary>查依据: a question with its answer.</summary>
public sealed class IndexModel(CorpusSearch search, LawCatalogue laws, LawNotices notices, CorpusState corpus, LawDay day, Links links) : PageModel
{
    // A full corpus loads in less; whoever asks in the first seconds rather waits than reads that nothing was found.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly List<string> told = [];

    /// <summary>The question that was looked for: as typed, but no longer than it may be.</summary>
    [BindProperty(Name = "q", SupportsGet = true)] public string? Question { get; set; }

    public Narrowing Narrowing { get; private set; } = new();

    /// <summary>The title of the law it is narrowed to.</summary>
    public string? NarrowedLaw { get; private set; }

    /// <summary>What of the address could not be used, a sentence each.</summary>
    public IReadOnlyList<string> Told => told;

    /// <summary>Null when nothing was asked.</summary>
    public SearchAnswer? Answer { get; private set; }

    /// <summary>What a reader of the cited text must know beside it.</summary>
    public IReadOnlyList<LawNotice> Notices { get; private set; } = [];

    public IReadOnlyList<HitGroup> Groups => HitGroup.Of(Answer!.Hits.Items, AnswerLinks, law => Narrowing.Law is null ? At(Narrowing with { Law = law }) : null);

    /// <summary>Addresses that carry the day that answered, which the words may have named.</summary>
    public Links AnswerLinks => links.On(Answer!.Day);

    /// <summary>True when the question is answered by an article or a document itself; what else shares its words then stands back.</summary>
    public bool Answered => Answer is { Hits.Number: 1 } and ({ Citation.Outcome: CitationOutcome.Found or CitationOutcome.TextOfDayNotHere } or { Numbered.Count: > 0 });

    public bool StillIndexing { get; private set; }

    /// <summary>The same question, narrowed otherwise, from its first page on.</summary>
    public string At(Narrowing narrowing, int page = 1) => links.Search(Question!, [.. narrowing.Address, ("p", page > 1 ? page : null)]);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Question = Question?.Trim();
        if (string.IsNullOrEmpty(Question))
            return;
        CutQuestion();
        Narrowing = Narrowing.Read(Request.Query, out var refused);
        told.AddRange(refused);
        await NameLawAsync(cancellationToken);
        var page = PageNumber();
        await Task.WhenAny(corpus.Indexed, Task.Delay(Patience, cancellationToken));
        StillIndexing = !corpus.Indexed.IsCompleted;
        Answer = await search.AskAsync(Narrowing.Request(Question, day.Day) with { Page = new PageRequest(page) }, cancellationToken);
        if (Answer.Citation is { Law: { } law, Version: { } version })
            Notices = await notices.OfAsync(law, version, Answer.Day, cancellationToken);
    }

    void CutQuestion()
    {
        if (Question!.Length <= SearchQuery.MaximumLength)
            return;
        told.Add($"问题有 {Question.Length} 个字，太长了，只用前 {SearchQuery.MaximumLength} 个字查。留下要紧的几个词，会查得更准。");
        // Half of a character outside the basic plane is none.
        Question = Question[..(char.IsHighSurrogate(Question[SearchQuery.MaximumLength - 1]) ? SearchQuery.MaximumLength - 1 : SearchQuery.MaximumLength)];
    }

    async Task NameLawAsync(CancellationToken cancellationToken)
    {
        if (Narrowing.Law is not { } id)
            return;
        NarrowedLaw = (await laws.GetAsync(id, day.Day, cancellationToken))?.Work.Title;
        if (NarrowedLaw is not null)
            return;
        Narrowing = Narrowing with { Law = null };
        told.Add("地址里限定的那部法规不在库中，没有按它限定。");
    }

    int PageNumber()
    {
        var typed = Request.Query["p"].ToString();
        if (typed.Length == 0)
            return 1;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= SearchRequest.Depth)
            return number;
        told.Add("地址里的页码不对，从第 1 页看起。");
        return 1;
    }
}
