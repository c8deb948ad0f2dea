using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Search.Querying;

public sealed class ArticleIndexTests
{
    [Fact]
    public void The_text_that_shares_most_comes_first_and_equal_texts_come_in_their_order()
    {
        var index = SampleTexts.Index("消防车通道", "未按规定设置消防车通道的罚款", "特种作业人员", "消防车通道");
        Assert.Equal([0L, 3, 1], index.Find("消防车通道").Select(h => h.Key.Document));
    }

    [Fact]
    public void One_character_in_common_is_no_match_but_a_question_of_one_character_is_answered()
    {
        var index = SampleTexts.Index("消防通道", "防汛物资");
        Assert.Empty(index.Find("预防措施"));
        Assert.Equal([0L, 1], index.Find("防").Select(h => h.Key.Document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("？！")]
    [InlineData("zzz")]
    [InlineData("\ud800")]
    public void A_question_that_nothing_matches_has_no_hits(string question)
    {
        Assert.Empty(SampleTexts.Index("安全生产").Find(question));
        Assert.Empty(SearchSnapshot.Empty.Find(question));
    }

    [Fact]
    public void Only_texts_that_pass_the_filter_answer()
    {
        var hits = SampleTexts.Index(SampleTexts.Random(300)).Find("安全 生产 单位", 300, f => f is { Region: "云川市", Work: 3 });
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal(("云川市", 3L), (h.Facets.Region, h.Facets.Work)));
    }

    [Fact]
    public void Scores_are_those_of_the_formula_written_out()
    {
        var texts = SampleTexts.Random(400);
        var snapshot = SampleTexts.Index(texts);
        var random = new Random(9);
        for (var round = 0; round < 30; round++)
        {
            var question = SampleTexts.Words(random, random.Next(2, 12));
            var expected = WrittenOut(texts, question);
            var found = snapshot.Find(question, texts.Count).ToDictionary(h => h.Key.Document, h => h.Score);
            Assert.Equal(expected.Keys.Order(), found.Keys.Order());
            Assert.All(expected, e => Assert.Equal(e.Value, found[e.Key], 1e-4));
        }
    }

    [Fact]
    public void A_short_list_is_the_beginning_of_the_long_one()
    {
        var snapshot = SampleTexts.Index(SampleTexts.Random(2000));
        var random = new Random(13);
        for (var round = 0; round < 200; round++)
        {
            var question = SampleTexts.Words(random, random.Next(2, 20));
            Func<TextFacets, bool>? filter = round % 2 == 0 ? null : f => f.Work != 3;
            var all = snapshot.Find(question, 2000, filter);
            var limit = random.Next(1, 30);
            Assert.Equal(all.Take(limit), snapshot.Find(question, limit, filter));
        }
    }

    [Fact]
    public async Task Questions_run_while_snapshots_are_swapped()
    {
        var index = new ArticleIndex();
        var snapshots = Enumerable.Range(1, 4).Select(n => SampleTexts.Index(SampleTexts.Random(n * 50, n))).ToArray();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
                Assert.True(index.Find(new SearchQuery("安全生产单位", 10)).Count <= 10);
        }, TestContext.Current.CancellationToken)).ToArray();
        for (var i = 0; !stop.IsCancellationRequested; i++)
            index.Replace(IndexState.Of(snapshots[i % snapshots.Length]));
        await Task.WhenAll(asking);
    }

    static Dictionary<long, double> WrittenOut(IReadOnlyList<IndexedText> texts, string question)
    {
        var tokens = texts.Select(t => TextAnalyzer.Words(t.Heading).Concat(TextAnalyzer.Words(t.Body)).ToList()).ToList();
        var terms = TextAnalyzer.Words(question);
        var holding = terms.Distinct().ToDictionary(term => term, term => tokens.Count(t => t.Contains(term)));
        var anchors = terms.Where(t => t.Length > 1 || char.IsAsciiLetterOrDigit(t[0])).ToList();
        var average = tokens.Average(t => t.Count);
        var scores = new Dictionary<long, double>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (!(anchors.Count > 0 ? anchors : [.. terms]).Any(tokens[i].Contains))
                continue;
            var length = LengthNorm.Decode(LengthNorm.Encode(OwnLength(texts[i].Heading) + OwnLength(texts[i].Body)));
            scores[texts[i].Key.Document] = terms.Sum(term =>
            {
                var frequency = tokens[i].Count(t => t == term);
                return Math.Log(1 + (texts.Count - holding[term] + 0.5) / (holding[term] + 0.5)) * frequency / (frequency + 1.2 * (0.25 + 0.75 * length / average));
            });
        }
        return scores;
    }

    // A number stands beside the characters it is written with: it counts in the average and not in the text's own length, as in Lucene.
    static int OwnLength(string text)
    {
        var length = 0;
        foreach (var token in TextAnalyzer.Tokens(TextAnalyzer.Fold(text)))
            length += token.Kind == TokenKind.Number ? 0 : 1;
        return length;
    }
}
