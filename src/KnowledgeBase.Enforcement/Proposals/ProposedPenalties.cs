using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Matching;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Searching;

namespace KnowledgeBase.Enforcement.Proposals;

/// <summary>A pair that the text of the law suggests.</summary>
/// <param name="Violation">In the shape of the catalogue, with what could be read; agency and offender are for a person to find.</param>
/// <param name="Reasons">Why the two go together.</param>
public sealed record ProposedPenalty(Violation Violation, IReadOnlyList<string> Reasons);

/// <summary>推定: where the catalogue has no record, duty and penalty are paired from the text itself, and marked so. Safe for concurrent use.</summary>
public sealed class ProposedPenalties(CorpusSearch search, LawReader reader)
{
    const int HitsRead = 12;

    /// <summary>The pairs for what was seen, the likeliest first.</summary>
    public async Task<IReadOnlyList<ProposedPenalty>> FindAsync(string text, DateOnly day, int limit, CancellationToken cancellationToken)
    {
        var answer = await search.AskAsync(new SearchRequest(text, day) { Kind = Search.Indexing.TextKind.Article, HitsOnly = true, DayInWords = false, Page = new PageRequest(1, HitsRead) }, cancellationToken);
        var question = Terms.Of(text);
        List<ProposedPenalty> found = [];
        foreach (var hit in answer.Hits.Items.Where(h => h is { TextHere: true, Article: not null, Law: not null }))
        {
            if (found.Count >= limit)
                break;
            var pair = Fines(hit.Text) ? await OfPenaltyAsync(hit, question, day, cancellationToken) : await OfDutyAsync(hit, question, day, cancellationToken);
            if (pair is not null && found.TrueForAll(f => f.Violation.Penalty != pair.Violation.Penalty))
                found.Add(pair);
        }
        return found;
    }

    // A penalty article names the duty, or an item of it holds the words.
    async Task<ProposedPenalty?> OfPenaltyAsync(FoundText hit, HashSet<string> question, DateOnly day, CancellationToken cancellationToken)
    {
        if (await reader.ArticleAsync(hit.Law!.VersionId, hit.Article!.Value, day, cancellationToken, 0) is not { } page)
            return null;
        var (place, words, lead) = Nearest(page.Article, question);
        var own = page.Citations.Where(c => c.Citation is { IsInternal: true, Provision.Article: not null }).Select(c => new LawProvision(hit.Title, c.Citation.Provision!)).ToList();
        List<string> reasons = [$"{new LawProvision(hit.Title, place)}的用语与所述最相近"];
        if (own.Count > 0)
            reasons.Add($"该条写明违反{string.Join("、", own.Select(o => "本法" + o.Place))}");
        else if (await DutyLikeAsync(words, hit.Law.WorkId, day, cancellationToken) is { } duty)
        {
            own.Add(duty);
            reasons.Add($"{duty}的用语与该项最相近");
        }
        return Pair(hit, place, own, words, lead, reasons);
    }

    async Task<LawProvision?> DutyLikeAsync(string words, long work, DateOnly day, CancellationToken cancellationToken)
    {
        var answer = await search.AskAsync(new SearchRequest(words, day) { WorkId = work, HitsOnly = true, DayInWords = false, Page = new PageRequest(1, HitsRead) }, cancellationToken);
        return answer.Hits.Items.FirstOrDefault(h => h is { Article: not null, TextHere: true } && !Fines(h.Text)) is { } duty ? new LawProvision(duty.Title, new ProvisionRef(duty.Article)) : null;
    }

    // A duty article is punished where its law says 违反本法第…条.
    async Task<ProposedPenalty?> OfDutyAsync(FoundText hit, HashSet<string> question, DateOnly day, CancellationToken cancellationToken)
    {
        if (await reader.ArticleAsync(hit.Law!.VersionId, hit.Article!.Value, day, cancellationToken) is not { } page)
            return null;
        foreach (var place in page.CitedBy.Where(c => c.WorkId == page.Work.Id && c.Article is not null).Take(5))
            if (await reader.ArticleTextAsync(page.Version.Id, place.Article!.Value, cancellationToken) is { } penalty && Fines(penalty.Text))
            {
                var (at, words, lead) = Nearest(penalty, question);
                return Pair(hit, at, [new LawProvision(hit.Title, new ProvisionRef(hit.Article.Value))], words, lead, [$"{hit.Title}{penalty.Number}写明处罚违反本法{hit.Article}的行为"]);
            }
        return null;
    }

    static ProposedPenalty Pair(FoundText hit, ProvisionRef place, IReadOnlyList<LawProvision> duties, string words, string lead, IReadOnlyList<string> reasons)
    {
        var law = new LawProvision(hit.Title, place);
        return new ProposedPenalty(
            new Violation
            {
                Key = "",
                Version = hit.Date ?? default,
                Name = $"对{words}的行政处罚",
                FieldWords = [],
                NotMeant = [],
                Offender = "见条文",
                Agency = Violation.UnknownAgency,
                Duties = duties,
                Penalty = law,
                Stages = StageReader.Read(lead),
                From = DateOnly.MinValue,
            },
            reasons);
    }

    // The item, or else the paragraph, that shares most with the question; its words, and the words that hold the penalty.
    static (ProvisionRef Place, string Words, string Lead) Nearest(Article article, HashSet<string> question)
    {
        var paragraphs = article.Paragraphs;
        var places = paragraphs
            .SelectMany(p => p.Items.Select(i => (Place: new ProvisionRef(article.Number, paragraphs.Count > 1 ? p.Number : null, i.Number), Words: i.Text, Lead: p.Text))
                .Append((Place: new ProvisionRef(article.Number, paragraphs.Count > 1 ? p.Number : null), Words: p.Text, Lead: p.Text)))
            .Where(p => Fines(p.Lead));
        var best = places.MaxBy(p => Terms.Of(p.Words).Count(question.Contains) / Math.Sqrt(p.Words.Length + 10));
        return best.Words is null ? (new ProvisionRef(article.Number), Act(article.Text), article.Text) : (best.Place, Act(best.Words), best.Lead);
    }

    // （三）未按照…的； is spoken of as 未按照….
    static string Act(string words)
    {
        var bare = words.IndexOf('）', StringComparison.Ordinal) is > 0 and < 6 and var close ? words[(close + 1)..] : words.Split('，', '；', '。')[0];
        return bare.Trim().TrimEnd('；', '。', ';').TrimEnd('的');
    }

    static bool Fines(string text) => text.Contains("罚款", StringComparison.Ordinal) && (text.Contains('处', StringComparison.Ordinal) || text.Contains("责令", StringComparison.Ordinal));
}
