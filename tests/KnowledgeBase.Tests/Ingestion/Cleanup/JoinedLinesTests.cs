using KnowledgeBase.Ingestion.Cleanup;

namespace KnowledgeBase.Tests.Ingestion.Cleanup;

public sealed class JoinedLinesTests
{
    const string Long = "各县区要结合实际认真组织开展一次全面的安全生产专项检";

    [Fact]
    public void A_sentence_broken_by_the_page_is_one_paragraph_again()
    {
        var (texts, records) = Some.After(new JoinedLines(), Long, "查，确保取得实效。");
        Assert.Equal([Long + "查，确保取得实效。"], texts);
        Assert.Equal("joinedLine", Assert.Single(records).Step);
    }

    [Theory]
    [InlineData("一、总体要求")]
    [InlineData("（二）强化措施。")]
    [InlineData("3.配备人员。")]
    [InlineData("第三条 本制度自印发之日起施行。")]
    [InlineData("附件：1.检查表")]
    [InlineData("2025年3月1日")]
    [InlineData("联系人：祁某")]
    public void A_line_that_begins_something_of_its_own_stays(string next) =>
        Assert.Equal([Long, next], Some.After(new JoinedLines(), Long, next).Texts);

    [Theory]
    [InlineData("各县区应急管理局，市局各科室：")]
    [InlineData("现将有关事项通知如下，请认真贯彻执行并抓好落实。")]
    public void A_line_that_ends_its_sentence_is_left_alone(string line) =>
        Assert.Equal([line, "近期天气炎热"], Some.After(new JoinedLines(), line, "近期天气炎热").Texts);

    [Fact]
    public void A_character_printed_on_both_sides_of_the_break_goes_once_when_it_closes_a_title()
    {
        var (texts, records) = Some.After(new JoinedLines(), "为此专门制定并印发了《云岭市安全生产检查档案管理制度", "度》，自下月起执行。");
        Assert.Equal(["为此专门制定并印发了《云岭市安全生产检查档案管理制度》，自下月起执行。"], texts);
        Assert.Equal("joinedLineOverlap", Assert.Single(records).Step);
    }

    [Fact]
    public void A_doubled_character_that_nothing_proves_wrong_stays() =>
        Assert.Equal(["检查组对所有企业的生产现场逐一进行了检查并且认真地看看见的都记下来。"],
            Some.After(new JoinedLines(), "检查组对所有企业的生产现场逐一进行了检查并且认真地看", "看见的都记下来。").Texts);

    [Fact]
    public void A_sentence_whose_value_is_missing_goes_on_at_its_full_stop() =>
        Assert.Equal(["来信地址：云岭市某路，举报电话:。"], Some.After(new JoinedLines(), "来信地址：云岭市某路，举报电话:", "。").Texts);

    [Fact]
    public void A_bold_heading_torn_by_the_page_is_whole_again() =>
        Assert.Equal(["各县区、企业要把主体责任抓在手上。**一是强化企业主要负责人考核。**按照办法执行。"],
            Some.After(new JoinedLines(), "各县区、企业要把主体责任抓在手上。**一是强化企业主要负责人**", "考核。按照办法执行。").Texts);

    [Fact]
    public void A_hard_wrap_between_a_title_and_its_article_is_undone() =>
        Assert.Equal(["企业主要负责人应当依照《中华人民共和国安全生产法》第五条承担责任。"],
            Some.After(new JoinedLines(), "企业主要负责人应当依照《中华人民共和国安全生产法》", "第五条承担责任。").Texts);
}
