using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Enforcement.Reasoning;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>说理: the paragraph for a decision, from a card and what the handler writes and chooses. Nothing is kept.</summary>
public sealed class ReasoningModel(PenaltyCards cards, LawDay day) : PageModel
{
    readonly List<string> told = [];

    [BindProperty(Name = "pick", SupportsGet = true)] public string? Pick { get; set; }

    [BindProperty(Name = "party")] public string Party { get; set; } = "当事人";

    [BindProperty(Name = "facts")] public string? Facts { get; set; }

    [BindProperty(Name = "stage")] public int Stage { get; set; }

    [BindProperty(Name = "factor")] public IReadOnlyList<int> Factors { get; set; } = [];

    [BindProperty(Name = "unit")] public string? UnitFine { get; set; }

    [BindProperty(Name = "person")] public string? PersonFine { get; set; }

    public PenaltyCard? Card { get; private set; }

    /// <summary>Null until it was asked for.</summary>
    public PenaltyReasoning? Reasoning { get; private set; }

    public IReadOnlyList<string> Told => told;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var page = await LoadAsync(cancellationToken);
        if (Card is not { } card)
            return page;
        var choice = new ReasoningChoice(
            string.IsNullOrWhiteSpace(Party) ? "当事人" : Party.Trim(), Facts ?? "", Stage,
            [.. Factors.Where(f => f >= 0 && f < card.Exemptions.Count).Select(f => card.Exemptions[f])], Fine("单位罚款", UnitFine), Fine("个人罚款", PersonFine));
        if (told.Count == 0)
            Reasoning = PenaltyReasoning.Of(card, choice);
        return page;
    }

    async Task<IActionResult> LoadAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(Pick))
            return NotFound();
        var answer = await cards.AskAsync(new PenaltyQuestion("", new CaseDates(day.Day)) { Chosen = [Pick] }, cancellationToken);
        Card = answer.Parts is [{ Cards: [var card] }] ? card : null;
        return Card is null ? NotFound() : Page();
    }

    Yuan? Fine(string label, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (PenaltyQuestion.ReadAmount(typed) is { } yuan)
            return yuan;
        told.Add($"{label}应填数字（元）。");
        return null;
    }
}
