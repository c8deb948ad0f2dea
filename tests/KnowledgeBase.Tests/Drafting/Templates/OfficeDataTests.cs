namespace KnowledgeBase.Tests.Drafting.Templates;

public sealed class OfficeDataTests
{
    [Fact]
    public void The_bureaus_data_are_found_by_their_path()
    {
        using var files = new TemplateFiles();
        var office = files.Load().Office;
        Assert.Equal(("云岭市应急管理局", "云应急函", "甲局\n乙局", null, null), (office.Name, office.Text("代字.函"), office.Text("主送"), office.Text("代字"), office.Text("代字.函.无")));
    }

    [Theory]
    [InlineData("名称: [\n", "第 ")]
    [InlineData("简称: 市应急局\n", "没有写“名称”")]
    [InlineData("- 甲\n", "项: 值")]
    [InlineData("名称: 甲局\n主送:\n  - {甲: 乙}\n", "“主送”")]
    public void Data_that_cannot_be_read_are_told(string yaml, string message)
    {
        using var files = new TemplateFiles(yaml);
        Assert.Contains(message, Assert.Single(files.Load().Findings).Message);
    }
}
