using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Tests.Search.Analysis;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("安全生产法", "aqscf")]
    [InlineData("行政处罚法", "xzcff")]
    [InlineData("长江保护法", "cjbhf")]
    [InlineData("职业病防治法", "zybfzf")]
    [InlineData("绿水 A级 2025", "lsaj2025")]
    [InlineData("", "")]
    public void Initials_are_those_of_the_usual_readings(string text, string initials)
    {
        Assert.Equal(initials, Pinyin.Initials(text));
        Assert.Equal(initials.Length > 0, Pinyin.HasInitials(text, initials));
    }

    [Fact]
    public void A_character_of_several_readings_answers_to_each()
    {
        Assert.True(Pinyin.HasInitials("银行法", "yhf") && Pinyin.HasInitials("银行法", "yxf") && !Pinyin.HasInitials("银行法", "yzf"));
        Assert.False(Pinyin.HasInitials("银行法", "yh") || Pinyin.HasInitials("银行法", "yhff"));
        foreach (var (character, readings) in new[] { ('行', "xing hang"), ('长', "chang zhang"), ('重', "zhong chong"), ('调', "diao tiao"), ('处', "chu"), ('藏', "cang zang"), ('单', "dan shan chan") })
            Assert.Equal(readings.Split(' ').Order(), Pinyin.Readings(character).Order());
    }

    [Theory]
    [InlineData("消坊", "消防", true)]
    [InlineData("予案", "预案", true)]
    [InlineData("有现空间", "有限空间", true)]
    [InlineData("安全生严", "安全生产", false)]
    [InlineData("消防", "消防栓", false)]
    public void Words_sound_the_same_character_by_character(string a, string b, bool same) => Assert.Equal(same, Pinyin.SameSound(a, b));

    [Fact]
    public void Every_character_of_the_real_titles_has_a_reading()
    {
        SharedCorpus.Require();
        var titles = string.Concat(Directory.EnumerateFiles(SharedCorpus.Path("corpus", "laws"), "*.md", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension));
        Assert.Equal([], titles.Distinct().Where(c => c is >= '\u4E00' and <= '\u9FFF' && Pinyin.Readings(c).Count == 0));
    }
}
