using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Search.Indexing;

public sealed class GistFieldTests
{
    static readonly IndexedText[] Texts =
    [
        Text(0, "云桥市仓库条例", "仓库内不得使用明火。", "库房里抽烟、烧东西"),
        Text(1, "云桥市仓库条例", "仓库出入口应当保持畅通。", null),
        Text(2, "云桥市码头条例", "", "码头堵路；堆杂物堵门"),
        Text(3, "云桥市码头条例", "码头管理人员应当巡查，每日巡查两次。", "不巡查；巡查走过场"),
    ];

    [Theory]
    [InlineData("库房抽烟", 0)]
    [InlineData("堵门", 2)]
    [InlineData("堵", 2)]
    [InlineData("巡查走过场", 3)]
    [InlineData("出入口畅通", 1)]
    public void A_text_is_found_by_its_gist(string question, int expected) => Assert.Equal(expected, SampleTexts.Index(Texts).Find(question)[0].Key.Document);

    [Fact]
    public void Fields_are_weighed_together_before_they_saturate()
    {
        var hit = SampleTexts.Index(Texts).Find("巡查")[0];
        // 巡查 stands twice in the text and twice in the gist; 巡 and 查 as often.
        var snapshot = SampleTexts.Index(Texts);
        var (own, average) = (Length(3), Texts.Average(t => Length((int)t.Key.Document)));
        var (gist, gistAverage) = (Words(Texts[3].Gist!), Texts.Where(t => t.Gist is not null).Average(t => Words(t.Gist!)));
        var weighed = 2 / (0.25 + 0.75 * own / average) + Bm25.GistWeight * 2 / (1 - Bm25.GistB + Bm25.GistB * gist / gistAverage);
        var saturation = weighed / (weighed + Bm25.K1);
        Assert.InRange(hit.Score / (3 * Math.Log(1 + (4 - 1 + 0.5) / 1.5)), saturation - 0.02, saturation + 0.02);
        Assert.Equal(4, snapshot.Count);
    }

    [Fact]
    public void A_saved_index_keeps_its_gists()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("kb-test-").FullName, "search.index");
        SampleTexts.Index(Texts).Save(path, "stamp");
        var loaded = SearchSnapshot.TryLoad(path, out _)!;
        Assert.Equal(SampleTexts.Index(Texts).Find("堵门抽烟巡查"), loaded.Find("堵门抽烟巡查"));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Fact]
    public void Texts_without_gists_score_as_if_there_were_no_such_field()
    {
        var without = SampleTexts.Index([.. Texts.Select(t => t with { Gist = null })]).Find("仓库出入口畅通");
        var with = SampleTexts.Index(Texts).Find("仓库出入口畅通");
        Assert.Equal(without[0], with[0]);
    }

    static int Length(int text) => Words(Texts[text].Heading) + Words(Texts[text].Body);

    static int Words(string field) => TextAnalyzer.Words(field).Count;

    static IndexedText Text(int key, string heading, string body, string? gist) => new(new TextKey(key), new TextFacets(TextKind.Article, key), heading, body) { Gist = gist };
}
