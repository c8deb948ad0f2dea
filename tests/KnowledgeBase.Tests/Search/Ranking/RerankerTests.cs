using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Words;
using KnowledgeBase.Search.Ranking;
using KnowledgeBase.Search.Resolved;

namespace KnowledgeBase.Tests.Search.Ranking;

public sealed class RerankerTests
{
    static readonly SearchSnapshot Snapshot = SampleTexts.Index(
        Text("云桥市仓库条例", 5, "仓库内不得吸烟，不得使用明火。"),
        Text("云桥市仓库条例", 6, "仓库出入口应当保持畅通。"),
        Text("云桥市仓库条例", 20, "违反本条例第五条规定，在仓库内吸烟的，处二百元罚款；违反本条例第六条规定，堵塞仓库出入口的，处五百元罚款。"),
        Text("云川市码头条例", 9, "码头出入口应当保持畅通，不得堆放杂物。"),
        Text("云川市码头条例", 30, "有下列行为之一的，责令改正：\n（一）违反本条例第九条规定，在码头出入口堆放杂物的；\n（二）违反《云川市港口条例》第九条规定的。"));

    [Theory]
    [InlineData("在仓库内吸烟", "云桥市仓库条例第五条")]
    [InlineData("堵塞仓库出入口", "云桥市仓库条例第六条")]
    [InlineData("在码头出入口堆放杂物", "云川市码头条例第九条")]
    [InlineData("云川市码头条例 出入口畅通", "云川市码头条例第九条")]
    public void The_duty_that_the_penalty_clause_with_the_words_refers_to_comes_first(string question, string expected)
    {
        var best = Rank(question, RankingModel.Default)[0];
        Assert.Equal(expected, $"{best.Facets.Title}{best.Facets.Article}");
    }

    [Fact]
    public void A_hit_tells_why_it_stands_where_it_stands()
    {
        var best = Rank("在仓库内吸烟", RankingModel.Default)[0];
        Assert.Contains(best.Reasons, r => r is { Feature: RankingFeature.ReferredTo, Value: > 0.5f, Share: > 0 });
        Assert.Null(best.Settled);
    }

    [Fact]
    public void A_text_that_no_longer_counts_is_not_brought_in_by_a_reference()
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(Snapshot));
        var hits = index.Rank(new SearchQuery("在仓库内吸烟", 10, f => f.Article != new ProvisionNumber(5)), RankingModel.Default);
        Assert.DoesNotContain(hits, h => h.Facets.Article == new ProvisionNumber(5));
    }

    [Fact]
    public void A_resolved_question_lifts_its_article_for_a_like_question_and_says_so()
    {
        var settled = new ResolvedQuestion("库房里抽烟怎么办", [new ResolvedArticle("云桥市仓库条例", new ProvisionNumber(6))], "王某", new DateOnly(2026, 3, 1));
        var weights = new RankingWeights("test", new Dictionary<RankingFeature, float> { [RankingFeature.WordScore] = 1, [RankingFeature.NearestQuestion] = 5 });
        var best = Rank("库房抽烟怎么处理", new RankingModel(weights, new ResolvedIndex([settled], Snapshot)))[0];
        Assert.Equal(new ProvisionNumber(6), best.Facets.Article);
        Assert.Equal(settled, best.Settled);
    }

    [Theory]
    [InlineData("仓库里抽烟行不行", RankingFeature.PenaltyNotAsked, 20, 1)]
    [InlineData("仓库里抽烟罚多少", RankingFeature.PenaltyNotAsked, 20, 0)]
    [InlineData("仓库里抽烟罚多少", RankingFeature.PenaltyAsked, 20, 1)]
    [InlineData("仓库里抽烟", RankingFeature.PenaltyNotAsked, 20, 0)]
    [InlineData("仓库堵塞最晚几天改", RankingFeature.DeadlineAsked, 20, 0)]
    public void What_is_asked_for_is_seen(string question, RankingFeature feature, int article, float value) =>
        Assert.Equal(value, Feature(new SearchQuery(question, 10), feature, article));

    [Fact]
    public void The_laws_word_for_an_expression_counts_as_much_as_the_expression()
    {
        var query = new SearchQuery("库房抽烟", 10) { Expressions = [new TradeExpression("库房", ["仓库", "堆场"]), new TradeExpression("抽烟", ["吸烟"])] };
        Assert.Equal(1, Feature(query, RankingFeature.Meant, 5), 3);
        Assert.Equal(1, Feature(query, RankingFeature.Answered, 5), 3);
        Assert.True(Feature(query, RankingFeature.Answered, 6) is > 0.1f and < 0.9f);
    }

    [Theory]
    [InlineData("堵门；在仓库抽烟", "仓库抽烟", 0.8f, 1)]
    [InlineData("堵门；仓库抽烟", "仓库抽烟", 0.999f, 1)]
    [InlineData("仓库里不准堆放杂物抽烟喝酒打牌做饭", "仓库抽烟", 0.1f, 0.5f)]
    [InlineData("别的事", "仓库抽烟", 0, 0)]
    public void A_clause_that_says_just_what_was_asked_is_nearest(string text, string question, float least, float most) =>
        Assert.InRange(new QuestionView(question, Snapshot).In(TextAnalyzer.Fold(text)).Phrase, least, most);

    static float Feature(SearchQuery query, RankingFeature feature, int article)
    {
        var candidates = Retrieval.Candidates(IndexState.Of(Snapshot), query);
        var (read, _) = Reranker.Read(query, candidates, Snapshot, null, _ => true);
        return read.Single(r => Snapshot.Texts.FacetsOf(r.Candidate.Text) is { Title: "云桥市仓库条例", Article: { } number } && number == new ProvisionNumber(article)).Features[(int)feature];
    }

    [Fact]
    public void Weights_can_be_written_read_and_changed_by_hand()
    {
        var path = Path.GetTempFileName();
        RankingWeights.Default.Save(path);
        Assert.Equal(RankingWeights.Default.Weights, RankingWeights.Load(path).Weights);
        Assert.Contains("\"ReferredTo\"", File.ReadAllText(path), StringComparison.Ordinal);
        File.Delete(path);
    }

    static IReadOnlyList<RankedHit> Rank(string question, RankingModel model)
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(Snapshot));
        return index.Rank(new SearchQuery(question, 10), model);
    }

    static IndexedText Text(string law, int article, string body) => new(
        new TextKey(law.Length + law[1], article), new TextFacets(TextKind.Article, law[1]) { Title = law, Article = new ProvisionNumber(article) }, $"{law} {new ProvisionNumber(article)}", body);
}
