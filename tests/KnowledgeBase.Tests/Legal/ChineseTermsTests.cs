using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class ChineseTermsTests
{
    [Fact]
    public void Every_value_has_a_name()
    {
        Assert.All(Enum.GetValues<LevelOfAuthority>(), v => Assert.NotEmpty(v.InChinese()));
        Assert.All(Enum.GetValues<DocumentKind>(), v => Assert.NotEmpty(v.InChinese()));
        Assert.All(Enum.GetValues<Trust>(), v => Assert.NotEmpty(v.InChinese()));
        Assert.All(Enum.GetValues<Severity>(), v => Assert.NotEmpty(v.InChinese()));
        Assert.All(Enum.GetValues<CitationState>(), v => Assert.NotEmpty(v.InChinese()));
        Assert.All(Enum.GetValues<DocumentFlag>(), v => Assert.NotEmpty(v.InChinese()));
        Assert.All(Enum.GetValues<DiagnosticCode>(), v => Assert.NotEmpty(v.InChinese()));
    }
}
