using KnowledgeBase.Ingestion.Parsing;

namespace KnowledgeBase.Tests.Ingestion.Parsing;

public sealed class CitationFinderTests
{
    static string[] Read(string text, bool own = false) =>
        [.. CitationFinder.Find(text, own).Select(c => $"{c.Title ?? c.Own}{(c.DocumentNumber is { } n ? "|" + n : "")}{(c.Provision is { } p ? "|" + p : "")}")];

    [Theory]
    [InlineData("违反《安全生产法》第四十一条第二款的规定", "安全生产法|第四十一条第二款")]
    [InlineData("依据《安全生产法》第九十七条第（七）项处罚", "安全生产法|第九十七条第（七）项")]
    [InlineData("依据《安全生产法》第97条第1款第(3)项处罚", "安全生产法|第九十七条第一款第（三）项")]
    [InlineData("依据《刑法》第一百三十四条之一追究责任", "刑法|第一百三十四条之一")]
    [InlineData("见《某办法》第三条至第五条", "某办法|第三条至第五条")]
    [InlineData("按照《某市检查办法》（云政办发〔2025〕4号）第三十一条执行", "某市检查办法|云政办发〔2025〕4号|第三十一条")]
    [InlineData("按照《某市检查办法》(云政办发(2025)4号)执行", "某市检查办法|云政办发〔2025〕4号")]
    [InlineData("关于修改《某条例》的通知精神", "某条例")]
    public void A_title_is_read_with_number_and_provision(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void Several_articles_of_one_law_are_several_citations() =>
        Assert.Equal(["安全生产法|第三十条", "安全生产法|第三十一条第一款"], Read("依照《安全生产法》第三十条、第三十一条第一款的规定"));

    [Theory]
    [InlineData("学习《行政处罚法》适用《中华人民共和国安全生产法》行政处罚裁量基准（试行）《判定标准》等", "适用《中华人民共和国安全生产法》行政处罚裁量基准（试行）")]
    [InlineData("贯彻河南省实施《中华人民共和国消防法》办法的要求", "实施《中华人民共和国消防法》办法")]
    public void A_title_whose_outer_marks_are_lost_is_one_title_and_no_citation_of_the_law(string text, string title)
    {
        var found = Read(text);
        Assert.Contains(title, found);
        Assert.DoesNotContain(found, t => t is "中华人民共和国安全生产法" or "中华人民共和国消防法");
    }

    [Theory]
    [InlineData("适用《安全生产法》规定的程序")]
    [InlineData("执行《安全生产法》的有关规定")]
    public void A_law_that_is_applied_is_cited_itself(string text) => Assert.Equal(["安全生产法"], Read(text));

    [Fact]
    public void Nested_titles_are_one() =>
        Assert.Equal(["关于征求〈云岭市某方案〉意见的函"], Read("你局《关于征求〈云岭市某方案〉意见的函》收悉"));

    [Theory]
    [InlineData("《关于深化某项改革的意见》（以下简称《意见》）提出，《意见》第三条要求")]
    [InlineData("《关于深化某项改革的意见》（以下简称“《意见》”）提出，《意见》第三条要求")]
    public void An_alias_stands_for_its_title(string text) =>
        Assert.All(CitationFinder.Find(text, false), c => Assert.Equal("关于深化某项改革的意见", c.Title));

    [Fact]
    public void References_inside_the_text_name_their_word() =>
        Assert.Equal(["本法|第三条", "前款", "本条例|第十条第一款"], Read("依照本法第三条办理；有前款情形的，按本条例第十条第一款处理，本法另有规定的除外。", own: true));

    [Theory]
    [InlineData("按 GB 18218-2018 辨识", "GB 18218-2018")]
    [InlineData("执行AQ 3013的要求", "AQ 3013")]
    public void Standards_are_citations(string text, string expected) => Assert.Equal([expected], Read(text));

    [Fact]
    public void The_number_of_a_standard_behind_its_title_is_no_second_citation() =>
        Assert.Equal(["危险化学品重大危险源辨识"], Read("按照《危险化学品重大危险源辨识》（GB 18218-2018）辨识"));

    [Theory]
    [InlineData("《没有收尾的书名号")]
    [InlineData("》反了《")]
    [InlineData("《》")]
    [InlineData("《《《《《《")]
    public void Broken_marks_are_no_citation_and_no_crash(string text) => Assert.Empty(Read(text));
}
