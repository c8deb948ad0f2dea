using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Language;

namespace KnowledgeBase.Tests.Search.Querying.Language;

public sealed class ExpressionMatcherTests
{
    static readonly SearchSnapshot Snapshot = SampleTexts.Index(
        Text(0, "云桥市安全条例", 7, "仓库应当设置通道。值班人员应当登记。"),
        Text(1, "云桥市安全条例", 8, "仓库的值班人员应当每日登记ABC-12号台账。\n通道不得占用。"),
        Text(2, "云川市消防条例", 7, "通道应当畅通，不得占用。"),
        new IndexedText(new TextKey(3), new TextFacets(TextKind.Document, 3) { Title = "关于检查仓库的通知", Issuer = "云桥市应急管理局", DocumentNumber = "云应急〔2024〕3号" }, "关于检查仓库的通知", "请检查。"));

    [Theory]
    [InlineData("\"值班人员\"", "0 1")]
    [InlineData("\"人员应当登记\"", "0")]
    [InlineData("\"abc-12号\"", "1")]
    [InlineData("\"12\"", "1")]
    [InlineData("同句(仓库 登记)", "1")]
    [InlineData("同段(仓库 登记)", "0 1")]
    [InlineData("同段(登记 占用)", "")]
    [InlineData("通道 AND 登记", "0 1")]
    [InlineData("通道 NOT 登记", "2")]
    [InlineData("每日 OR 畅通", "1 2")]
    [InlineData("通道 AND (每日 OR 畅通)", "1 2")]
    [InlineData("法名:云桥市", "0 1")]
    [InlineData("条号:7", "0 2")]
    [InlineData("条号:第七条 法名:消防条例", "2")]
    [InlineData("发文机关:应急管理局", "3")]
    [InlineData("文号:云应急[2024]3号", "3")]
    [InlineData("\"没有这句话\"", "")]
    public void Finds_the_texts_that_satisfy_an_expression(string typed, string expected)
    {
        var index = new ArticleIndex();
        index.Replace(IndexState.Of(Snapshot));
        var question = QuestionParser.Parse(typed, new DateOnly(2026, 1, 1)).Question!;
        Assert.NotNull(question.Required);
        var found = index.Find(new SearchQuery(question.Words, 10, null, question.Required)).Select(h => h.Key.Document).Order();
        Assert.Equal(expected, string.Join(' ', found));
    }

    static IndexedText Text(int key, string law, int article, string body) =>
        new(new TextKey(key), new TextFacets(TextKind.Article, key) { Title = law, Article = new ProvisionNumber(article) }, $"{law} {new ProvisionNumber(article)}", body);
}
