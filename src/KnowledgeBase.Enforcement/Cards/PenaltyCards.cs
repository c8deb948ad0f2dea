using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Enforcement.Matching;
using KnowledgeBase.Enforcement.Proposals;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Provisions;
using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>定处罚: an inspector's words in, the cards out. Safe for concurrent use.</summary>
public sealed class PenaltyCards(PenaltyCatalogue catalogue, ViolationFinder finder, EnforcementTables tables, HazardFinder hazards, ProposedPenalties proposed, DiscretionTables discretion, CorpusSearch search, LawCatalogue laws, LawReader reader)
{
    // Below this the catalogue has no record of it.
    const double Little = 0.25;

    const int Proposals = 3;

    // A match of another day is told where it fits so much better than those of the day.
    const double OtherDayLead = 1.5;

    /// <summary>The cards for what was seen, violation by violation.</summary>
    public async Task<PenaltyAnswer> AskAsync(PenaltyQuestion question, CancellationToken cancellationToken)
    {
        var texts = new ProvisionTexts(laws, reader);
        List<PenaltyPart> parts = [];
        if (question.Chosen.Count > 0)
            foreach (var key in question.Chosen)
                parts.Add(catalogue.Find(key) is { } violation
                    ? new PenaltyPart(violation.Act, [await Builder(question, texts).BuildAsync(violation, null, cancellationToken)], true)
                    : new PenaltyPart(key, [], false) { Sentences = [$"处罚目录里没有“{key}”，请重新选"] });
        else
            foreach (var text in ViolationText.Part(question.Text))
                parts.Add(await PartAsync(question with { Text = text }, texts, cancellationToken));
        return new PenaltyAnswer(question, parts);
    }

    async Task<PenaltyPart> PartAsync(PenaltyQuestion question, ProvisionTexts texts, CancellationToken cancellationToken)
    {
        var day = question.Dates.Act;
        var matches = finder.Find(question.Text, day, LikelyArticles.Of(search, question.Text, day), question.Limit);
        var builder = Builder(question, texts);
        List<PenaltyCard> cards = [];
        foreach (var match in matches)
            cards.Add(await builder.BuildAsync(match.Violation, match, cancellationToken));
        var others = finder.FindOfOtherDays(question.Text, day, question.Limit).Where(m => m.SaysEnough && m.WordScore > OtherDayLead * (matches is [var best, ..] ? best.WordScore : 0)).ToList();
        // Words that the catalogue hardly knows: the text of the law itself may pair a duty with its penalty.
        if (others.Count == 0 && (matches is not [var likeliest, ..] || likeliest.WordScore < Little))
            foreach (var pair in await proposed.FindAsync(question.Text, day, Proposals, cancellationToken))
                cards.Add(await builder.ProposeAsync(pair, cancellationToken));
        List<string> sentences = [];
        foreach (var law in others.Select(m => m.Violation.Penalty).DistinctBy(p => p.Law))
            sentences.Add(await TextOfDayAsync(law, day, texts, cancellationToken));
        return new PenaltyPart(question.Text, cards, matches is [var first, ..] && first.IsClearBefore(matches.Skip(1)) && others.Count == 0) { OfOtherDays = others, Sentences = sentences };
    }

    CardBuilder Builder(PenaltyQuestion question, ProvisionTexts texts) => new(question, catalogue, tables, hazards, discretion, texts);

    static async Task<string> TextOfDayAsync(LawProvision provision, DateOnly day, ProvisionTexts texts, CancellationToken cancellationToken) =>
        (await texts.FindAsync(provision, day, cancellationToken)).Sentence
        ?? $"处罚目录里《{provision.Law}》的记录不适用于 {day:yyyy-MM-dd}；当日的规定请查法规原文";
}
