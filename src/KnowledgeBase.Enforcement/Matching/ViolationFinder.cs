using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Search.Querying.Words;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>找违法行为: which violations of the catalogue an inspector's words mean, the likeliest first. Immutable; built once.</summary>
public sealed class ViolationFinder
{
    // Weights of the fields, fitted by hand on tests/questions/field-phrases.jsonl.
    const double ActWeight = 1.0;
    const double FieldWordsWeight = 1.0;
    const double GistWeight = 0.15;
    const double AlternativeWeight = 0.4;
    const double PhraseWeight = 1.2;

    // What speaks against a violation that the words would otherwise mean.
    const double NotMeantFactor = 0.2;
    const double OtherRegionFactor = 0.7;
    const double YieldingFactor = 0.75;
    const double OtherAgencyFactor = 0.92;

    readonly IReadOnlyList<Profile> profiles;
    readonly TermWeights weights;
    readonly TradeWords words;

    public ViolationFinder(PenaltyCatalogue catalogue, ArticleGists gists, TradeWords words)
    {
        this.words = words;
        profiles = [.. catalogue.Violations.Select(v => new Profile(v, gists, catalogue.YieldsFrom(v)))];
        weights = new TermWeights(profiles.Select(p => p.Terms.Keys));
    }

    /// <summary>The violations of a day that share words with the text, the likeliest first.</summary>
    /// <param name="day">The day of the act.</param>
    /// <param name="likely">The articles found for the text.</param>
    /// <param name="limit">The most that are wanted.</param>
    public IReadOnlyList<ViolationMatch> Find(string text, DateOnly day, LikelyArticles likely, int limit) => Rank(text, v => v.HoldsOn(day), day, likely, limit);

    /// <summary>The violations that share words with the text and whose text does not count on the day: those of a later or an earlier law.</summary>
    public IReadOnlyList<ViolationMatch> FindOfOtherDays(string text, DateOnly day, int limit) => Rank(text, v => !v.HoldsOn(day), day, LikelyArticles.None, limit);

    List<ViolationMatch> Rank(string text, Predicate<Violation> admitted, DateOnly day, LikelyArticles likely, int limit)
    {
        var question = Terms.Of(text);
        var alternatives = Terms.Of(string.Join('；', words.AlternativesIn(text)));
        alternatives.ExceptWith(question);
        var asked = question.Sum(weights.Of);
        List<ViolationMatch> found = [];
        foreach (var profile in profiles.Where(p => admitted(p.Violation)))
        {
            var shared = question.Sum(t => weights.Of(t) * profile.Share(t)) + AlternativeWeight * alternatives.Sum(t => weights.Of(t) * profile.Share(t));
            if (shared <= 0)
                continue;
            var (phrase, likeness, said) = profile.Closest(question, alternatives, weights, AlternativeWeight);
            var score = (shared + PhraseWeight * likeness) * Against(profile, text, day) / asked;
            found.Add(new ViolationMatch(profile.Violation, score, likely.Support(profile.Penalty, profile.Duties), likely.PutFirst(profile.Penalty, profile.Duties), phrase, said));
        }
        return [.. found.OrderByDescending(m => m.Score).ThenBy(m => m.Violation.Key, StringComparer.Ordinal).Take(limit)];
    }

    static double Against(Profile profile, string text, DateOnly day)
    {
        var violation = profile.Violation;
        var factor = violation.NotMeant.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) ? NotMeantFactor : 1;
        if (profile.Region is { } region && !text.Contains(region, StringComparison.Ordinal))
            factor *= OtherRegionFactor;
        if (profile.YieldsFrom <= day)
            factor *= YieldingFactor;
        return violation.IsForAnother ? factor * OtherAgencyFactor : factor;
    }

    /// <summary>What a violation is known by: the terms of its act, its field words and the gists of its articles.</summary>
    sealed class Profile
    {
        const double Saturation = 1;

        readonly List<(string Text, HashSet<string> Terms)> phrases;

        public Profile(Violation violation, ArticleGists gists, DateOnly? yieldsFrom)
        {
            Violation = violation;
            YieldsFrom = yieldsFrom;
            Penalty = ArticleKey.Of(violation.Penalty);
            Duties = [.. violation.Duties.Select(ArticleKey.Of).OfType<ArticleKey>()];
            phrases = [.. violation.FieldWords.Append(violation.Act).Select(p => (p, Matching.Terms.Of(p)))];
            Add(violation.Act, ActWeight);
            foreach (var words in violation.FieldWords)
                Add(words, FieldWordsWeight);
            foreach (var duty in violation.Duties)
                foreach (var law in gists.Laws.Where(l => l.Key == TitleKey.Of(duty.Law)))
                    foreach (var gist in law.Of(duty.Place.Article!.Value))
                        Add(gist.Searchable, GistWeight);
            Region = gists.Laws.FirstOrDefault(l => l.Key == TitleKey.Of(violation.Penalty.Law))?.Region is { Length: > 1 } region ? region[..2] : null;
        }

        public Violation Violation { get; }

        public ArticleKey? Penalty { get; }

        public IReadOnlyList<ArticleKey> Duties { get; }

        /// <summary>山东: where the law holds; null for national law.</summary>
        public string? Region { get; }

        public Dictionary<string, double> Terms { get; } = [];

        /// <summary>How much a term belongs to this violation, from 0 to 1.</summary>
        public double Share(string term) => Terms.GetValueOrDefault(term) is var weight ? weight / (weight + Saturation) : 0;

        /// <summary>From which day another law goes before it.</summary>
        public DateOnly? YieldsFrom { get; }

        /// <summary>The one phrase that is most like the question, and the weight that they share, less for a phrase that says much beside.</summary>
        public (string Phrase, double Likeness, double Said) Closest(HashSet<string> question, HashSet<string> alternatives, TermWeights weights, double alternativeWeight)
        {
            var (best, most, said) = (Violation.Act, 0.0, 0.0);
            foreach (var (text, terms) in phrases)
            {
                var (shared, whole) = (0.0, 0.0);
                foreach (var term in terms)
                {
                    var weight = weights.Of(term);
                    whole += weight;
                    shared += question.Contains(term) ? weight : alternatives.Contains(term) ? weight * alternativeWeight : 0;
                }
                var likeness = whole == 0 ? 0 : shared * shared / whole;
                if (likeness > most)
                    (best, most, said) = (text, likeness, shared / whole);
            }
            return (best, most, said);
        }

        void Add(string text, double weight)
        {
            foreach (var term in Matching.Terms.Of(text))
                Terms[term] = Terms.GetValueOrDefault(term) + weight;
        }
    }
}
