using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Reading;

/// <summary>A piece of a place's words: plain, a reference within the law, or a term that the law defines.</summary>
/// <param name="Target">Where it leads; null for plain words.</param>
/// <param name="IsTerm">The target is a definition.</param>
public sealed record MarkedPiece(string Text, ProvisionRef? Target, bool IsTerm);

/// <summary>Puts references and terms into the words of an article.</summary>
public static class MarkedText
{
    /// <summary>The places of an article with their words in pieces. A term is marked where it first stands in an article, and not where it is defined.</summary>
    /// <param name="previous">The article before.</param>
    public static IReadOnlyList<(Provision Place, IReadOnlyList<MarkedPiece> Pieces)> Of(Article article, ProvisionNumber? previous, IReadOnlyList<DefinedTerm> terms)
    {
        var open = terms.Where(t => t.Where.Article != article.Number).OrderByDescending(t => t.Term.Length).ToList();
        return [.. Provisions.Of(article).Select(place => (place, Pieces(place, previous, open)))];
    }

    static IReadOnlyList<MarkedPiece> Pieces(Provision place, ProvisionNumber? previous, List<DefinedTerm> open)
    {
        List<(int Start, int Length, ProvisionRef Target, bool IsTerm)> marks = [.. InnerReferences.Find(place, previous).Select(r => (r.Start, r.Length, r.Target, false))];
        foreach (var term in open.ToList())
        {
            var at = place.Text.IndexOf(term.Term, StringComparison.Ordinal);
            // Within a longer term that is marked already it is a part of another word.
            while (at >= 0 && marks.Any(m => m.Start < at + term.Term.Length && at < m.Start + m.Length))
                at = place.Text.IndexOf(term.Term, at + 1, StringComparison.Ordinal);
            if (at < 0)
                continue;
            marks.Add((at, term.Term.Length, term.Where, true));
            open.Remove(term);
        }
        List<MarkedPiece> pieces = [];
        var end = 0;
        foreach (var (start, length, target, isTerm) in marks.OrderBy(m => m.Start))
        {
            if (start < end)
                continue;
            if (start > end)
                pieces.Add(new MarkedPiece(place.Text[end..start], null, false));
            pieces.Add(new MarkedPiece(place.Text.Substring(start, length), target, isTerm));
            end = start + length;
        }
        if (end < place.Text.Length)
            pieces.Add(new MarkedPiece(place.Text[end..], null, false));
        return pieces;
    }
}
