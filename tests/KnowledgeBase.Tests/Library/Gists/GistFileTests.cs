using KnowledgeBase.Legal;
using KnowledgeBase.Library.Gists;

namespace KnowledgeBase.Tests.Library.Gists;

public sealed class GistFileTests
{
    const string Head = "---\n法规: 云桥市仓库条例\n版本: 2024-05-01\n效力级别: 地方性法规\n制定机关: 云桥市人民代表大会常务委员会\n地区: 云桥市\n核对: 甲某，2026-01-01\n---\n条 | 条旨 | 数额、期限、门槛 | 行话\n--- | --- | --- | ---\n";

    [Fact]
    public void Reads_head_articles_and_items()
    {
        var law = Read(Head + "第五条 | 仓库里不准用明火 | | 库房抽烟；烧东西\n第十二条之一第三项 | 罚则：堵出入口 | 500元以下 | 堵门\n");
        Assert.Equal(("云桥市仓库条例", new DateOnly(2024, 5, 1), LevelOfAuthority.LocalRegulation, "云桥市"), (law.Law, law.Version, law.Level, law.Region));
        var first = Assert.Single(law.Of(new ProvisionNumber(5)));
        Assert.Equal(["库房抽烟", "烧东西"], first.FieldWords);
        Assert.Equal("", first.Facts);
        Assert.Equal("第十二条之一第（三）项", Assert.Single(law.Of(new ProvisionNumber(12, 1))).Place);
        Assert.Empty(law.Of(new ProvisionNumber(6)));
    }

    [Theory]
    [InlineData("", "第 1 行")]
    [InlineData("---\n法规: 某条例\n---\n", "第 1 行")]
    [InlineData(Head + "第五条 | 条旨 | 行话\n", "第 11 行")]
    [InlineData(Head + "第五条 | 条旨 | | 行话\n五 | 条旨 | | 行话\n", "第 12 行")]
    public void A_wrong_file_is_told_by_its_line(string text, string place) =>
        Assert.Contains(place, Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    static LawGists Read(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        try
        {
            return GistFile.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
