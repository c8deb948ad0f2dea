using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Search.Ranking;

public sealed class TopHitsTests
{
    [Fact]
    public void Keeps_the_best_and_prefers_the_earlier_text_among_equals()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var offered = Enumerable.Range(0, random.Next(0, 60)).Select(text => (Score: random.Next(0, 9), Text: text)).ToList();
            var capacity = random.Next(0, 12);
            var top = new TopHits(capacity);
            foreach (var (score, text) in offered)
                top.Offer(score, text);
            Assert.Equal(offered.OrderByDescending(o => o.Score).ThenBy(o => o.Text).Take(capacity), top.Ranked());
        }
    }
}
