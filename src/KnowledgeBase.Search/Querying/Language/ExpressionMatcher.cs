using System.Collections;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>Finds the texts of a snapshot that satisfy a <see cref="QueryExpression"/>: one bit a text.</summary>
sealed class ExpressionMatcher(SearchSnapshot snapshot)
{
    readonly TextTable texts = snapshot.Texts;

    public BitArray Match(QueryExpression expression) => expression switch
    {
        QueryExpression.Phrase phrase => WithPhrase(TextAnalyzer.Fold(phrase.Text.Trim())),
        QueryExpression.Near near => WithNear(near),
        QueryExpression.Field field => WithField(field),
        QueryExpression.And and => Combine(and.Parts, static (all, part) => all.And(part)),
        QueryExpression.Or or => Combine(or.Parts, static (all, part) => all.Or(part)),
        QueryExpression.Not not => Match(not.Part).Not(),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, null),
    };

    BitArray Combine(IReadOnlyList<QueryExpression> parts, Func<BitArray, BitArray, BitArray> combine) => parts.Select(Match).Aggregate(combine);

    BitArray WithPhrase(string folded)
    {
        var found = new BitArray(texts.Count);
        foreach (var text in Candidates(folded))
            if (texts.Characters[text].Contains(folded, StringComparison.Ordinal))
                found[text] = true;
        return found;
    }

    BitArray WithNear(QueryExpression.Near near)
    {
        string[] folded = [.. near.Texts.Select(t => TextAnalyzer.Fold(t.Trim()))];
        var found = folded.Select(WithPhrase).Aggregate(static (all, part) => all.And(part));
        for (var text = 0; text < texts.Count; text++)
            if (found[text])
                found[text] = Stretches(texts.Characters[text].ToString(), near.Scope).Any(stretch => folded.All(f => stretch.Contains(f, StringComparison.Ordinal)));
        return found;
    }

    BitArray WithField(QueryExpression.Field field) => field.Name switch
    {
        QueryField.Law => Where(texts.Titles.Where(Holding(field.Value))),
        QueryField.Issuer => Where(texts.Issuers.Where(Holding(field.Value))),
        QueryField.DocumentNumber => Where(texts.DocumentNumbers.Where(Numbered(field.Value))),
        QueryField.Article => Where(ProvisionNumber.TryParse(field.Value, null, out var number)
            ? text => texts.Provisions[text] == TextTable.Packed(number)
            : static _ => false),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    BitArray Where(Func<int, bool> condition)
    {
        var found = new BitArray(texts.Count);
        for (var text = 0; text < texts.Count; text++)
            if (condition(text))
                found[text] = true;
        return found;
    }

    /// <summary>The texts with the rarest pair of a folded phrase: few enough to be read. A phrase without a pair is looked for everywhere.</summary>
    public IEnumerable<int> Candidates(string folded)
    {
        var rarest = -1;
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            if (token.Kind != TokenKind.Pair)
                continue;
            if (snapshot.Vocabulary.Find(folded, token) is not { } key || snapshot.Terms.Find(key) is not (>= 0 and var place))
                return [];
            if (rarest < 0 || snapshot.Terms.TextCounts[place] < snapshot.Terms.TextCounts[rarest])
                rarest = place;
        }
        return rarest < 0 ? Enumerable.Range(0, texts.Count) : snapshot.Terms.TextsOf(rarest);
    }

    static IEnumerable<string> Stretches(string text, NearScope scope) =>
        scope == NearScope.Paragraph ? text.Split('\n') : Sentences.Of(text).Select(range => text[range]);

    static Func<string, bool> Holding(string value)
    {
        var wanted = TextAnalyzer.Fold(value);
        return name => TextAnalyzer.Fold(name).Contains(wanted, StringComparison.Ordinal);
    }

    static Func<string, bool> Numbered(string value) =>
        DocumentNumber.TryParse(value, out var wanted)
            ? name => DocumentNumber.TryParse(name, out var number) && number == wanted
            : Holding(value);
}
