using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Tests.Library.Laws.Notices;

public class RelatedLawsTests
{
    [Fact]
    public void The_table_that_comes_with_the_program_reads_and_names_a_source_for_every_line()
    {
        var table = RelatedLaws.Load();

        Assert.True(table.Entries.Count > 20);
        Assert.All(table.Entries, e => Assert.NotEqual("", e.Source));
        Assert.Distinct(table.Entries.Select(e => (e.LawKey, e.Region, e.RelatedKey)));
    }

    [Theory]
    [InlineData("某法,,某法,相似,,无")]
    [InlineData("某法,,某法,上位法,明年,无")]
    [InlineData("某法,上位法")]
    public void A_damaged_line_is_named(string line)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"law,region,related,relation,from,source\n{line}\n");

        Assert.Contains("第 2 行", Assert.Throws<FormatException>(() => RelatedLaws.Read(file)).Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory]
    [InlineData("山东省安全生产条例", "安全生产法")]
    [InlineData("烟台市安全生产监督管理条例", "安全生产法")]
    [InlineData("云岭市实施《中华人民共和国消防法》办法", "消防法")]
    [InlineData("云岭市燃气使用安全条例", "燃气使用安全法")] // of no law that is here
    [InlineData("中国人民解放军文职人员条例", null)]
    public void A_local_title_names_the_law_it_is_of(string title, string? law) => Assert.Equal(law, LocalSubject.NationalLawOf(title));
}
