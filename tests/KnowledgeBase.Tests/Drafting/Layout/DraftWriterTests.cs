namespace KnowledgeBase.Tests.Drafting.Layout;

public sealed class DraftWriterTests
{
    [Fact]
    public void A_notice_is_a_valid_document() => Assert.Empty(Drafts.Faults(Drafts.Write(Drafts.Notice())));

    [Fact]
    public void The_same_draft_gives_the_same_bytes() => Assert.Equal(Drafts.Write(Drafts.Notice()).Bytes.ToArray(), Drafts.Write(Drafts.Notice()).Bytes.ToArray());
}
