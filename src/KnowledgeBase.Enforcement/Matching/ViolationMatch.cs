using KnowledgeBase.Enforcement.Catalogue;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>A violation that the words may mean.</summary>
/// <param name="WordScore">Higher is likelier; about 1 where the words are all its own.</param>
/// <param name="Support">How near the front its articles are found: 0 to 2.</param>
/// <param name="PutFirst">True where one of its articles is found before every other.</param>
/// <param name="Phrase">The phrase of the catalogue that is most like the words: the reason.</param>
/// <param name="Said">How much of that phrase was said, 0 to 1, by how telling its terms are.</param>
public sealed record ViolationMatch(Violation Violation, double WordScore, double Support, bool PutFirst, string Phrase, double Said)
{
    // Fitted by hand on tests/questions: between 0.3 and 0.5 nothing changes much.
    const double SupportWeight = 0.5;

    // The words must say so much of a violation before they are called clear; less where the articles found agree.
    const double Enough = 0.7, Lead = 1.12;
    const double EnoughAgreed = 0.5, LeadAgreed = 1.25;

    // 电工 alone is the beginning of many phrases: so much of the nearest one must have been said.
    const double EnoughOfPhrase = 0.55;

    /// <summary>What matches are ordered by: the words, raised by what the articles found say.</summary>
    public double Score => WordScore * (1 + SupportWeight * Support);

    /// <summary>True where the words are most of the violation's own, so that it holds however other matches stand.</summary>
    public bool SaysEnough => WordScore >= Enough;

    /// <summary>True where the match stands so far before the others that no choice need be asked for.</summary>
    public bool IsClearBefore(IEnumerable<ViolationMatch> others)
    {
        var nearest = others.Where(m => m.Violation.Penalty != Violation.Penalty).Select(m => m.Score).DefaultIfEmpty().Max();
        return Said >= EnoughOfPhrase && (Is(Enough, Lead) || PutFirst && Is(EnoughAgreed, LeadAgreed));

        bool Is(double enough, double lead) => WordScore >= enough && Score >= lead * nearest;
    }
}
