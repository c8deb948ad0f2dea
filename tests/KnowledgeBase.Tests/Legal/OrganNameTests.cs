using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class OrganNameTests
{
    [Theory]
    [InlineData("国务院办公厅")]
    [InlineData("应急管理部")]
    [InlineData("云岭市应急管理局")]
    [InlineData("云岭市人民政府办公室")]
    [InlineData("云岭市安委会")]
    [InlineData("云岭市消防救援支队")]
    [InlineData("云岭市森林防灭火指挥部办公室")]
    public void Knows_the_name_of_an_organ(string text) => Assert.True(OrganName.IsOne(text));

    [Theory]
    [InlineData("")]
    [InlineData("局")]
    [InlineData("关于加强云岭市应急管理局")]
    [InlineData("国务院办公厅转发国家地震局")]
    [InlineData("云岭市应急管理局关于")]
    [InlineData("云岭市应急管理局，云岭市公安局")]
    [InlineData("张三")]
    public void Knows_what_is_no_organ(string text) => Assert.False(OrganName.IsOne(text));

    [Theory]
    [InlineData("山东省临沂市应急管理局", "临沂市应急管理局")]
    [InlineData("广西壮族自治区南宁市应急管理局", "南宁市应急管理局")]
    [InlineData("山东省应急管理厅", "山东省应急管理厅")]
    [InlineData(" 临沂市应急管理局 ", "临沂市应急管理局")]
    [InlineData("国务院", "国务院")]
    public void The_canonical_name_is_without_the_superior(string name, string expected) => Assert.Equal(expected, OrganName.Canonical(name));

    [Theory]
    [InlineData("国家安全生产监督管理总局", "应急管理部")]
    [InlineData("云岭市安全生产监督管理局", "云岭市应急管理局")]
    [InlineData("云岭市安监局", "云岭市应急管理局")]
    [InlineData("山东省安全生产监督管理厅", "山东省应急管理厅")]
    [InlineData("云岭市公安局", null)]
    public void Names_the_organ_of_today(string before, string? today) => Assert.Equal(today, OrganName.SuccessorOf(before));

    [Theory]
    [InlineData("云岭市应急管理局、云岭市公安局", "云岭市应急管理局", "云岭市公安局")]
    [InlineData("云岭市应急管理局　云岭市公安局", "云岭市应急管理局", "云岭市公安局")]
    [InlineData("云岭市应急管理局 ", "云岭市应急管理局")]
    [InlineData("甲、乙", "甲、乙")]
    public void Parts_a_joint_signature(string names, params string[] expected) => Assert.Equal(expected, OrganName.Split(names));
}
