using KnowledgeBase.Enforcement.Matching;

namespace KnowledgeBase.Tests.Enforcement.Matching;

public sealed class ViolationTextTests
{
    [Theory]
    [InlineData("焊工无证上岗", "焊工无证上岗")]
    [InlineData("焊工无证上岗；预案没有备案", "焊工无证上岗|预案没有备案")]
    [InlineData("1. 焊工无证上岗\n2、预案没有备案。", "焊工无证上岗|预案没有备案")]
    [InlineData("（一）焊工无证上岗。（二）预案没有备案", "焊工无证上岗|预案没有备案")]
    [InlineData("焊工无证上岗。罚多少", "焊工无证上岗，罚多少")]
    [InlineData("2楼配电箱没有警示标志", "2楼配电箱没有警示标志")]
    [InlineData("；；\n", "")]
    public void A_text_is_parted_into_violations(string text, string parts) => Assert.Equal(parts, string.Join('|', ViolationText.Part(text)));
}
