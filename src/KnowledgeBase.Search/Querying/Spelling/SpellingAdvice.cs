using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Querying.Spelling;

/// <summary>是不是要查: a question with its mistyped characters put right. Advice only: the question as typed is what is looked for.</summary>
/// <param name="textsHolding">In how many texts two or three characters stand side by side.</param>
/// <param name="titles">The titles of the laws that are here, for 安全生产发第97条; none where law names need no look.</param>
public sealed class SpellingAdvice(Func<string, int> textsHolding, IReadOnlyList<string>? titles = null)
{
    // Up to this many texts may themselves hold the slip.
    const int Rare = 1;
    const int Known = 3;
    const int MostMends = 3;

    readonly TitleSpelling laws = new(titles ?? []);

    /// <summary>The question as it was probably meant; null where nothing in it looks mistyped.</summary>
    public string? Correct(string question)
    {
        if (question.Length > SearchQuery.MaximumLength)
            return null;
        if (laws.Correct(question) is { } named)
            return named;
        var text = question;
        for (var i = 0; i < MostMends && MendOne(text) is { } mended; i++)
            text = mended;
        return text == question ? null : text;
    }

    // The one change that the texts speak for most.
    string? MendOne(string text)
    {
        string? best = null;
        var bestCount = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsDoubtful(text, at))
                continue;
            foreach (var other in Pinyin.Readings(text[at]).SelectMany(Pinyin.Characters).Concat(LookAlikes.Of(text[at])).Distinct())
                if (other != text[at] && text[..at] + other + text[(at + 1)..] is var changed && Support(changed, at) is var count && count > bestCount)
                    (best, bestCount) = (changed, count);
        }
        return best;
    }

    // A pair nobody wrote, or pairs that each stand somewhere but never together: 全生 and 生严, but no 全生严.
    bool IsDoubtful(string text, int at) => Around(text, at, 2).Any(IsRare) || (Around(text, at, 3) is { Count: > 0 } triples && triples.All(IsRare));

    bool IsRare(string piece) => textsHolding(piece) <= Rare;

    // How many texts hold the change: every pair must be known, and one run of three.
    int Support(string text, int at)
    {
        var pairs = Around(text, at, 2);
        return pairs.Count == 0 || pairs.Any(pair => textsHolding(pair) < Known) || Around(text, at, 3) is not { Count: > 0 } triples ? 0
            : triples.Max(textsHolding) is var most && most >= Known ? most : 0;
    }

    // The runs of this length that hold the character and are Chinese throughout.
    static List<string> Around(string text, int at, int length)
    {
        List<string> pieces = [];
        for (var start = Math.Max(0, at - length + 1); start <= at && start + length <= text.Length; start++)
            if (text.AsSpan(start, length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0)
                pieces.Add(text.Substring(start, length));
        return pieces;
    }
}
