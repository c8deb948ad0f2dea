using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Tests.Drafting.Layout;

public sealed class TitleBreakerTests
{
    static readonly TitleBreaker Titles = new(["云岭市应急管理局", "云岭市"]);

    [Theory]
    [InlineData("云岭市应急管理局关于做好全市冶金工贸行业安全生产监管工作的通知")]
    [InlineData("云岭市应急管理局关于做好《中华人民共和国危险化学品安全法》施行准备工作的通知")]
    [InlineData("云岭市应急管理局关于印发《云岭市重大危险源包保责任提升行动实施方案》的通知")]
    [InlineData("对市政协六届四次会议第112号提案的答复")]
    [InlineData("云岭市高新技术产业开发区危险化学品安全生产监督管理委员会办公室关于进一步加强春节期间烟花爆竹重点企业安全生产监管工作的通知")]
    public void Lines_hold_at_most_20_characters_and_make_a_trapezium_or_a_rhombus(string title)
    {
        var lines = Titles.Break(title);
        Assert.Equal(title, string.Concat(lines));
        var widths = lines.Select(Typeset.Width).ToList();
        Assert.All(widths, w => Assert.InRange(w, 1, 20));
        Assert.True(TitleBreaker.IsWellShaped(widths), string.Join(" / ", lines));
    }

    [Theory]
    [InlineData("云岭市应急管理局关于做好全市冶金工贸行业安全生产监管工作的通知", "应急管理局", "冶金", "安全生产", "工作的", "通知")]
    [InlineData("云岭市应急管理局关于做好《中华人民共和国危险化学品安全法》施行准备工作的通知", "《中华人民共和国危险化学品安全法》")]
    [InlineData("云岭市应急管理局关于市六届人大五次会议第152号建议的答复", "第152号", "答复", "市六届人大五次会议")]
    public void Words_and_book_titles_stay_whole(string title, params string[] words)
    {
        var lines = Titles.Break(title);
        Assert.All(words, word => Assert.Contains(lines, l => l.Contains(word, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines.Skip(1), l => l[0] is '的' or '、' or '》' or '）');
    }

    [Fact]
    public void A_character_of_two_code_units_is_never_cut()
    {
        for (var before = 0; before < 3; before++)
            Assert.All(Titles.Break(new string('甲', before) + string.Concat(Enumerable.Repeat("😀", 40))), line => Assert.False(char.IsLowSurrogate(line[0])));
    }

    [Fact]
    public void A_short_title_is_one_line() => Assert.Single(Titles.Break("云岭市应急管理局关于启用新印章的通知"));

    [Theory]
    [InlineData(true, 10.0, 14.0)]
    [InlineData(true, 14.0, 10.0)]
    [InlineData(true, 8.0, 16.0, 10.0)]
    [InlineData(false, 16.0, 8.0, 14.0)]
    [InlineData(false, 12.0, 12.0)]
    public void The_shapes_are_known(bool good, params double[] widths) => Assert.Equal(good, TitleBreaker.IsWellShaped(widths));
}
