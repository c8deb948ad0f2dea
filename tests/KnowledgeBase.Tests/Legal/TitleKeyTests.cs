using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public class TitleKeyTests
{
    [Theory]
    [InlineData("中华人民共和国安全生产法", "安全生产法")]
    [InlineData("《安全生产法》", "安全生产法")]
    [InlineData("云州市安全生产条例（2021年修正）", "云州市安全生产条例")]
    [InlineData("云州市安全生产条例(2021修订)", "云州市安全生产条例")]
    [InlineData("关于印发〈云州市办法〉的通知", "关于印发《云州市办法》的通知")]
    [InlineData("云州市 办法（试行）", "云州市办法(试行)")]
    [InlineData("云州市实施《中华人民共和国消防法》办法", "云州市实施〈消防法〉办法")]
    public void Titles_of_one_text_have_one_key(string one, string other) => Assert.Equal(TitleKey.Of(other), TitleKey.Of(one));

    [Theory]
    [InlineData("中华人民共和国", "")]
    [InlineData("云州市办法（试行）", "云州市办法")]
    [InlineData("《甲法》和《乙法》", "甲法》和《乙法")]
    public void Titles_of_two_texts_have_two(string one, string other) => Assert.NotEqual(TitleKey.Of(other), TitleKey.Of(one));
}
