using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class CitationTests
{
    [Fact]
    public void A_place_is_written_as_lawyers_write_it()
    {
        Assert.Equal("第九十七条第一款第（三）项", new ProvisionRef(new ProvisionNumber(97), 1, 3).ToString());
        Assert.Equal("第三条至第五条", new ProvisionRef(new ProvisionNumber(3), ToArticle: new ProvisionNumber(5)).ToString());
        Assert.Equal("第三十六条之一第二款第（一）项第2目", new ProvisionRef(new ProvisionNumber(36, 1), 2, 1, 2).ToString());
        Assert.Equal("第二款", new ProvisionRef(null, 2).ToString());
    }

    [Fact]
    public void A_division_is_written_with_its_number_and_title()
    {
        Assert.Equal("第二章 监督管理", new Division(DivisionKind.Chapter, 2, "监督管理", -1).ToString());
        Assert.Equal("第一编 总则", new Division(DivisionKind.Part, 1, "总则", -1).ToString());
        Assert.Equal("第十二节", new Division(DivisionKind.Section, 12, "", 0).ToString());
        Assert.Equal("附则", new Division(DivisionKind.Chapter, 0, "附则", -1).ToString());
    }

    [Fact]
    public void A_citation_without_title_and_number_points_inside()
    {
        Assert.True(new Citation(null, new ProvisionRef(new ProvisionNumber(3)), null, 0, 4) { Own = "本法" }.IsInternal);
        Assert.False(new Citation("安全生产法", null, null, 0, 7).IsInternal);
        Assert.False(new Citation(null, null, new DocumentNumber("云应急", 2025, 12), 0, 11).IsInternal);
    }
}
