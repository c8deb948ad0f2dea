using KnowledgeBase.Drafting.Reading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Reading;

/// <summary>What was set is read back as the same draft, from the text of the document alone.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Names => [.. Specimens.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_specimen_is_read_back_as_it_was(string name)
    {
        var draft = Drafts.Read(Specimens.All[name]);
        var read = DocxDraftReader.Read(new MemoryStream(Drafts.Write(Specimens.All[name]).Bytes.ToArray()));
        Assert.NotNull(read);
        Assert.Equal(DraftMarkdownWriter.Write(draft), DraftMarkdownWriter.Write(read));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Markdown_that_was_written_is_read_as_the_same_draft(string name)
    {
        var written = DraftMarkdownWriter.Write(Drafts.Read(Specimens.All[name]));
        Assert.Equal(written, DraftMarkdownWriter.Write(Drafts.Read(written)));
    }

    [Fact]
    public void Run_in_headings_bold_and_footnotes_are_read_back()
    {
        var markdown = Drafts.Notice("## 甲\n\n### 压实责任。各单位**务必**落实[^1]。\n\n正文“引号”——破折号。\n\n[^1]: 见附件。");
        var read = DocxDraftReader.Read(new MemoryStream(Drafts.Write(markdown).Bytes.ToArray()));
        Assert.Equal(DraftMarkdownWriter.Write(Drafts.Read(markdown)), DraftMarkdownWriter.Write(read!));
    }
}
