using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>意见 goes down or up: upwards with 签发人.</summary>
public sealed class OpinionTests
{
    [Theory]
    [InlineData("下行", DraftFormat.File, 0)]
    [InlineData("上行", DraftFormat.Upward, 1)]
    public void An_opinion_takes_the_format_of_its_direction(string direction, DraftFormat format, int signatories)
    {
        var values = new Dictionary<string, string>(Examples.Values("意见")) { ["行文方向"] = direction };
        var reading = DraftReader.Read(Examples.Folder.Find("意见")!.Fill(values, Examples.Folder.Office).Markdown);
        Assert.Empty(reading.Findings);
        Assert.Equal((format, signatories), (reading.Draft.Format, reading.Draft.Signatories.Count));
    }
}
