using System.Numerics;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying.Words;

namespace KnowledgeBase.Search.Ranking;

/// <summary>What a text says for the expressions of a question; both 0 to 1.</summary>
/// <param name="Meant">Part of the expressions, by weight, that the text has the law's words for.</param>
/// <param name="Answered">Part of the whole question that the text holds as it was asked or in the law's words.</param>
readonly record struct ExpressionOverlap(float Meant, float Answered);

/// <summary>The expressions of a question made ready to be looked up in many texts: one of the law's words for each is as good as all. For one caller.</summary>
sealed class ExpressionView
{
    readonly QuestionView question;
    readonly List<Expression> expressions = [];
    readonly ulong plain;
    readonly float weight, whole;

    public ExpressionView(IReadOnlyList<TradeExpression> said, QuestionView question, SearchSnapshot statistics)
    {
        this.question = question;
        // First words of each expression first: what is beyond a view's room is left out.
        var most = said.Count == 0 ? 0 : said.Max(e => e.Meant.Count);
        Words = new QuestionView(string.Join(' ', Enumerable.Range(0, most).SelectMany(n => said.Where(e => n < e.Meant.Count).Select(e => e.Meant[n])).Distinct()), statistics);
        plain = ulong.MaxValue;
        foreach (var expression in said)
        {
            ulong[] meant = [.. expression.Meant.Select(m => Words.PairsOf(TextAnalyzer.Fold(m))).Where(m => m != 0)];
            var own = question.PairsOf(expression.Said);
            if (meant.Length == 0)
                continue;
            // The law hardly says 老板: that it is rare there tells nothing. What it means, it says everywhere.
            expressions.Add(new Expression(meant, own, meant.Min(Words.RarestOf) * Math.Max(1, BitOperations.PopCount(own))));
            // 房抽 in 库房抽烟 is no word.
            plain &= ~question.PairsTouching(expression.Said);
        }
        weight = expressions.Sum(e => e.Weight);
        whole = question.WeightOf(plain) + weight;
    }

    /// <summary>All the law's words together.</summary>
    public QuestionView Words { get; }

    /// <param name="asked">The pairs of the question that a text holds.</param>
    /// <param name="held">The pairs of <see cref="Words"/> that it holds.</param>
    public ExpressionOverlap In(ulong asked, ulong held)
    {
        float meant = 0, answered = 0;
        foreach (var expression in expressions)
        {
            var best = 0f;
            foreach (var words in expression.Meant)
                best = Math.Max(best, Words.PartOf(words & held) / Words.PartOf(words));
            meant += best * expression.Weight;
            answered += (expression.Said != 0 && (asked & expression.Said) == expression.Said ? 1 : best) * expression.Weight;
        }
        return new ExpressionOverlap(weight > 0 ? meant / weight : 0, whole > 0 ? (question.WeightOf(asked & plain) + answered) / whole : 0);
    }

    /// <param name="Meant">The pairs of each of the law's words.</param>
    /// <param name="Said">Its pairs in the question.</param>
    readonly record struct Expression(ulong[] Meant, ulong Said, float Weight);
}
