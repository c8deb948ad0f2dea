using KnowledgeBase.Library.Needed;

namespace KnowledgeBase.Tests.Library.Needed;

public class NeededTextsTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("中华人民共和国海上交通安全法", NeededKind.Law, "全国人民代表大会或者其常务委员会")]
    [InlineData("危险货物港口经营条例", NeededKind.AdministrativeRegulation, "国务院")]
    [InlineData("云岭市燃气管理条例", NeededKind.Local, "云岭市人民代表大会常务委员会")]
    [InlineData("云岭市消防车通道管理办法", NeededKind.Local, "云岭市人民代表大会常务委员会或者云岭市人民政府")]
    [InlineData("应急管理部关于加强安全生产执法工作的意见", NeededKind.Rule, "应急管理部")]
    [InlineData("国务院办公厅关于印发突发事件应急预案管理办法的通知", NeededKind.Rule, "国务院办公厅")]
    [InlineData("安全生产事故隐患排查治理暂行规定", NeededKind.Rule, null)]
    [InlineData("最高人民法院关于审理某类案件适用法律若干问题的解释", NeededKind.JudicialInterpretation, "最高人民法院、最高人民检察院")]
    [InlineData("GB 18218-2018", NeededKind.Standard, "国家标准化管理委员会")]
    [InlineData("AQ 3035-2010", NeededKind.Standard, "应急管理部")]
    public void The_name_tells_what_it_is_and_who_publishes_it(string title, NeededKind kind, string? publisher)
    {
        var read = CitedTitle.Read(title)!;

        Assert.Equal((kind, publisher), (read.Kind, read.Publisher));
        Assert.NotEqual("", read.Where);
    }

    [Theory]
    [InlineData("营业执照")]
    [InlineData("医疗机构执业许可证")]
    [InlineData("条例")]
    [InlineData("通知书")]
    [InlineData("进出口税则表")]
    public void What_is_no_text_of_law_is_not_looked_for(string title) => Assert.Null(CitedTitle.Read(title));

    [Fact]
    public async Task The_list_holds_what_is_cited_and_not_here_until_it_comes()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("通知.txt", Some.Notice), ("办法.md", Some.Law("云州市燃气检查办法", Some.Adopted, "第一条 根据《中华人民共和国安全生产法》和《云州市燃气使用安全条例》，凭《检查证》检查。")));

        var needed = await new NeededTexts(library.Store).AllAsync(null, Cancel);

        Assert.Equal([("中华人民共和国安全生产法", 2), ("云州市燃气使用安全条例", 2)], needed.Select(n => (n.Title, n.Times)).OrderBy(n => n.Title, StringComparer.Ordinal));
        Assert.Equal(2, needed[0].CitingTotal);
        Assert.Equal("云州市燃气使用安全条例", Assert.Single(await new NeededTexts(library.Store).AllAsync(NeededKind.Local, Cancel)).Title);

        await library.ImportAsync((Some.FirstPath, Some.First));
        Assert.Equal("中华人民共和国安全生产法", Assert.Single(await new NeededTexts(library.Store).AllAsync(null, Cancel)).Title);
    }
}
