using KnowledgeBase.Legal;
using KnowledgeBase.Library.Gists;

namespace KnowledgeBase.Tests.Library.Gists;

public sealed class ViolationWordsTests
{
    [Fact]
    public void Every_article_that_forbids_or_punishes_gets_the_words_of_the_violation_also_in_another_law()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "仓库.yaml"), """
            法规: 中华人民共和国仓库法
            违法行为:
              - 事项: 对在仓库内吸烟的行政处罚
                行话: [库房抽烟, 仓库里点烟]
                义务: [第五条第一款, 《云桥市仓库条例》第六条]
                处罚: 第二十条第一项
              - 事项: 对堵塞仓库出入口的行政处罚
                行话: [堵门, 库房抽烟]
                处罚: 第二十条第二项
            """);
        var words = ViolationWords.Load(folder.FullName);
        folder.Delete(recursive: true);
        Assert.Equal(["库房抽烟", "仓库里点烟"], Of(words, "中华人民共和国仓库法", 5));
        Assert.Equal(["库房抽烟", "仓库里点烟", "堵门"], Of(words, "仓库法", 20));
        Assert.Equal(["库房抽烟", "仓库里点烟"], Of(words, "云桥市仓库条例", 6));
    }

    [Fact]
    public void Without_a_catalogue_there_are_none() => Assert.Empty(ViolationWords.Load(Path.Combine(Path.GetTempPath(), "no-such-folder")));

    [Fact]
    public void They_are_looked_for_beside_the_gist_and_change_the_mark_of_the_law()
    {
        var law = ArticleGists.Load().Laws.First(l => l.ViolationWords.Count > 0);
        var article = law.ViolationWords.First(words => law.Of(words.Key).Count > 0);
        Assert.Contains(article.First(), law.SearchableOf(article.Key)!, StringComparison.Ordinal);
        Assert.DoesNotContain(law.Of(article.Key), gist => gist.Text.Contains(article.First(), StringComparison.Ordinal));
        Assert.NotEqual(law.Digest(), (law with { ViolationWords = Array.Empty<string>().ToLookup(_ => article.Key) }).Digest());
    }

    static IEnumerable<string> Of(ILookup<string, (ProvisionNumber Article, string Word)> words, string law, int article) =>
        words[TitleKey.Of(law)].Where(w => w.Article == new ProvisionNumber(article)).Select(w => w.Word);
}
