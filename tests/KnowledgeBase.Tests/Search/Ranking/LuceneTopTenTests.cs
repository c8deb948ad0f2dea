using KnowledgeBase.Lucene;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Evaluation;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Search.Ranking;

/// <summary>The engine is held to Apache Lucene 8.7: with the same tokens it returns the same top ten.</summary>
public sealed class LuceneTopTenTests
{
    const int Questions = 500;
    const int Texts = 20_000;
    const int Best = 10;

    // Sums of floats in another order differ in their last digits.
    const float Rounding = 2e-6f;

    [Fact]
    public async Task The_top_ten_of_500_questions_are_those_of_Lucene()
    {
        Assert.SkipWhen(LuceneBaseline.Missing is not null, LuceneBaseline.Missing ?? "");
        SharedCorpus.Require();
        var snapshot = ArticleFile.Index(SharedCorpus.Path("bench/stard/articles.jsonl"));
        var questions = JudgedQuestion.ReadFile(SharedCorpus.Path("bench/stard/questions.jsonl")).Take(Questions).Select(q => q.Query).ToList();
        var texts = Enumerable.Range(0, Texts).Select(text => new string(snapshot.Texts.Characters[text])).ToList();
        var ours = SampleTexts.Index([.. texts]);
        var lucene = await LuceneBaseline.AskAsync("tokens", texts.Select(Tokens), questions.Select(Tokens), Best, 1, cancellationToken: TestContext.Current.CancellationToken);
        for (var i = 0; i < questions.Count; i++)
        {
            var mine = Scorer.Best(ours, QueryTerms.Read(questions[i], ours, ours) with { Anchored = false }, Best, null);
            Assert.Equal(lucene[i].Hits.Select(h => h.Text), mine.Select(h => h.Text));
            Assert.Equal(lucene[i].Hits.Select(h => h.Score), mine.Select(h => h.Score), (a, b) => MathF.Abs(a - b) <= Rounding * MathF.Abs(a));
        }
    }

    static string Tokens(string text) => string.Join(' ', TextAnalyzer.Words(text));
}
