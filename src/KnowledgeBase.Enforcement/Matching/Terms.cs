using System.Text.RegularExpressions;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>The terms of a short phrase: characters and pairs. 没有, 没, 无 and 未 are one word, since everybody says them otherwise.</summary>
static partial class Terms
{
    public static HashSet<string> Of(string phrase) => [.. TextAnalyzer.Words(Negations().Replace(phrase, "未"))];

    [GeneratedRegex("没有|沒有|沒|没|无|未能|未曾", RegexOptions.CultureInvariant)]
    private static partial Regex Negations();
}

/// <summary>How telling a term is: rare ones more (idf).</summary>
sealed class TermWeights
{
    // Pairs say where characters stand together, and count more than characters alone.
    const double CharacterFactor = 0.4;

    readonly Dictionary<string, double> weights;
    readonly double unknown;

    public TermWeights(IEnumerable<IEnumerable<string>> profiles)
    {
        Dictionary<string, int> counts = [];
        var total = 0;
        foreach (var terms in profiles)
        {
            total++;
            foreach (var term in terms)
                counts[term] = counts.GetValueOrDefault(term) + 1;
        }
        weights = counts.ToDictionary(c => c.Key, c => Idf(total, c.Value));
        unknown = Idf(total, 1);
    }

    public double Of(string term) => weights.GetValueOrDefault(term, unknown) * (term.Length == 1 ? CharacterFactor : 1);

    static double Idf(int total, int count) => Math.Log(1 + (total - count + 0.5) / (count + 0.5));
}
