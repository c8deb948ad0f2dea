using KnowledgeBase.Legal;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Searching.Suggesting;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Tests.Library.Searching.Suggesting;

public sealed class QuestionSuggestionsTests
{
    static readonly DateOnly Today = new(2026, 11, 22);

    static readonly LawNames Names = LawNames.Load(Path.Combine(SharedCorpus.Root, "corpus", "law-names.csv"));

    readonly QuestionSuggestions suggestions = new(Index(), Names, ArticleGists.None);

    [Theory]
    [InlineData("安全生产", "中华人民共和国安全生产法", "安全生产许可证条例")]
    [InlineData("中华人民共和国安全生", "中华人民共和国安全生产法", "安全生产许可证条例")]
    [InlineData("《安全生产", "中华人民共和国安全生产法", "安全生产许可证条例")]
    [InlineData("安法", "中华人民共和国安全生产法", null)]
    [InlineData("生产条例", "云岭市安全生产条例", null)]
    [InlineData("aqscf", "中华人民共和国安全生产法", null)]
    [InlineData("AQSC", "中华人民共和国安全生产法", "安全生产许可证条例")]
    [InlineData("xff", "中华人民共和国消防法", null)]
    [InlineData("云应急2025", "关于开展检查的通知", null)]
    [InlineData("云应急〔2025〕1", "关于开展检查的通知", null)]
    [InlineData("开展检查", "关于开展检查的通知", null)]
    [InlineData("中华人民共和国", "中华人民共和国消防法", "中华人民共和国安全生产法")]
    [InlineData("潜水", null, null)]
    [InlineData("（）", null, null)]
    [InlineData(" ", null, null)]
    public void Laws_and_documents_are_suggested_by_what_is_typed(string typed, string? first, string? second)
    {
        var labels = suggestions.For(typed, Today).Select(s => s.Label).ToList();
        Assert.Equal((first, second), (labels.ElementAtOrDefault(0), labels.ElementAtOrDefault(1)));
    }

    [Theory]
    [InlineData("安全生产法9", "第九条 第九十条 第九十一条 第九十二条 第九十三条 第九十四条 第九十五条 第九十六条")]
    [InlineData("安法97", "第九十七条")]
    [InlineData("安法９７", "第九十七条")]
    [InlineData("《安全生产法》第九十七", "第九十七条")]
    [InlineData("安全生产法第3条", "第三条")]
    [InlineData("安全生产法第二", "第二条 第二十条 第二十一条 第二十二条 第二十三条 第二十四条 第二十五条 第二十六条")]
    [InlineData("安全生产法第", "第一条 第二条 第三条 第四条 第五条 第六条 第七条 第八条")]
    [InlineData("安全生产法200", "")]
    [InlineData("海桥法9", "")]
    public void Articles_are_suggested_while_their_number_is_typed(string typed, string articles) =>
        Assert.Equal(articles, string.Join(' ', suggestions.For(typed, Today).Where(s => s.Kind == SuggestionKind.Article).Select(s => s.Label["中华人民共和国安全生产法".Length..])));

    [Fact]
    public void Articles_are_those_of_the_text_of_the_day() =>
        Assert.Equal(["中华人民共和国消防法第五条"], suggestions.For("消防法5", new DateOnly(2010, 1, 1)).Select(s => s.Label).Concat(suggestions.For("消防法5", Today).Select(s => s.Label)));

    [Fact]
    public void A_suggestion_is_a_question_that_opens_what_it_names()
    {
        Assert.Equal("《中华人民共和国安全生产法》第九十七条", suggestions.For("安法97", Today)[0].Question);
        Assert.Equal(new CitationQuery("中华人民共和国安全生产法", new ProvisionRef(new ProvisionNumber(97))), CitationQuery.TryParse(suggestions.For("安法97", Today)[0].Question));
        Assert.Equal("《中华人民共和国安全生产法》", suggestions.For("安法", Today)[0].Question);
        Assert.StartsWith("简称“安法” · 法律", suggestions.For("安法", Today)[0].Note, StringComparison.Ordinal);
        Assert.Equal("云应急〔2025〕12号", suggestions.For("开展检查", Today)[0].Question);
    }

    [Fact]
    public void Documents_keep_a_place_beside_many_laws()
    {
        var found = new QuestionSuggestions(Index(Enumerable.Range(1, 30).Select(n => $"燃气条例{n}号")), Names, ArticleGists.None).For("燃气", Today);
        Assert.Equal((QuestionSuggestions.Most, 1), (found.Count, found.Count(s => s.Kind == SuggestionKind.Document)));
    }

    [Fact]
    public void What_is_typed_into_thousands_of_titles_is_answered_in_milliseconds()
    {
        var many = new QuestionSuggestions(Index(Enumerable.Range(1, 3500).Select(n => $"云岭市第{n}号安全管理规定")), Names, ArticleGists.None);
        string[] typed = ["安", "安全", "安全管", "aqgl", "云岭市第9", "安全生产法9", "zzzz"];
        foreach (var text in typed)
            many.For(text, Today);
        var started = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < 10; i++)
            foreach (var text in typed)
                Assert.True(many.For(text, Today).Count <= QuestionSuggestions.Most);
        // Twenty times what a quiet machine needs.
        Assert.True(TimeProvider.System.GetElapsedTime(started) / (10 * typed.Length) < TimeSpan.FromMilliseconds(40));
    }

    static ArticleIndex Index(IEnumerable<string>? more = null)
    {
        var builder = new SearchIndexBuilder();
        var document = 0L;
        void Add(string title, LevelOfAuthority level, string? region, int articles, DateOnly? from = null, DateOnly? until = null, long? work = null)
        {
            document++;
            for (var i = 1; i <= articles; i++)
                builder.Add(new IndexedText(
                    new TextKey(document, i - 1), new TextFacets(TextKind.Article, work ?? document, level, region, from, until) { Title = title, Article = new ProvisionNumber(i) }, title, "应当"));
        }
        Add("中华人民共和国安全生产法", LevelOfAuthority.Law, null, 119);
        Add("中华人民共和国消防法", LevelOfAuthority.Law, null, 4, new DateOnly(2009, 5, 1), new DateOnly(2019, 4, 23), 900);
        Add("中华人民共和国消防法", LevelOfAuthority.Law, null, 5, new DateOnly(2019, 4, 23), null, 900);
        Add("安全生产许可证条例", LevelOfAuthority.AdministrativeRegulation, null, 3);
        Add("云岭市安全生产条例", LevelOfAuthority.LocalRegulation, "云岭市", 3);
        foreach (var title in more ?? [])
            Add(title, LevelOfAuthority.LocalRegulation, "云岭市", 1);
        builder.Add(new IndexedText(new TextKey(5000), new TextFacets(TextKind.Document, 5000) { Title = "关于开展检查的通知", DocumentNumber = "云应急〔2025〕12号" }, "关于开展检查的通知", "检查"));
        builder.Add(new IndexedText(new TextKey(5001), new TextFacets(TextKind.Document, 5001) { Title = "燃气安全告知书" }, "燃气安全告知书", "燃气"));
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(builder.Build()));
        return index;
    }
}
