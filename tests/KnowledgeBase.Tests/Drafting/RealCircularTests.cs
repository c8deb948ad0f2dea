using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Tests.Cli;

namespace KnowledgeBase.Tests.Drafting;

/// <summary>The complete real circulars, parsed and set again.</summary>
public sealed class RealCircularTests : IDisposable
{
    readonly KbProgram kb = new();

    public void Dispose() => kb.Dispose();

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public async Task No_character_of_the_body_is_lost_or_changed(string number)
    {
        SharedCorpus.Require();
        var source = Directory.GetFiles(SharedCorpus.Path("corpus", "circulars"), number + "_*").Single();
        var markdown = (await kb.RunAsync("parse", source, "--markdown")).Output;
        var reading = DraftReader.Read(markdown);
        Assert.False(reading.Refused);
        var document = new DraftWriter().Write(reading.Draft);
        Assert.Empty(Drafts.Faults(document));
        var xml = Regex.Replace(Drafts.Part(document), "<mc:Fallback>.*?</mc:Fallback>", "", RegexOptions.Singleline);
        var text = Even(System.Net.WebUtility.HtmlDecode(string.Concat(Regex.Matches(xml, "<w:t[^>]*>([^<]*)</w:t>").Select(m => m.Groups[1].Value))));
        var lost = markdown.Split("---\n", 3)[2].Split('\n').Select(l => Even(l.TrimStart('#'))).Where(l => l.Length > 0 && !text.Contains(l, StringComparison.Ordinal));
        Assert.Empty(lost);
    }

    // The brackets of a note and the colon after the addressees are the program's own.
    static string Even(string text) => Regex.Replace(text, @"\s", "").Replace('(', '（').Replace(')', '）').Replace(':', '：');
}
