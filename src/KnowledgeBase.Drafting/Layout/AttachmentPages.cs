using DocumentFormat.OpenXml;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>附件 (GB/T 9704-2012 7.4): on a page of its own before 版记; 附件 and its number in 黑体 on the first line, the title on the third.</summary>
static class AttachmentPages
{
    public static IEnumerable<OpenXmlElement> Compose(DraftAttachment attachment, TitleBreaker titles, Composition composition)
    {
        var turned = attachment.Blocks is [BodyTable { Landscape: true }, ..];
        IReadOnlyList<OpenXmlElement> head = [.. Head(attachment, titles, turned)];
        // A wide table takes label and title with it onto its turned page.
        return turned
            ? [.. composition.Sections.Landscape((BodyTable)attachment.Blocks[0], composition, head), .. BodyText.Compose([.. attachment.Blocks.Skip(1)], composition)]
            : [.. head, .. BodyText.Compose(attachment.Blocks, composition)];
    }

    static IEnumerable<OpenXmlElement> Head(DraftAttachment attachment, TitleBreaker titles, bool turned)
    {
        var label = Typeset.Text(Looks.AttachmentLabel, attachment.Label);
        yield return turned ? label : label.OnNewPage();
        yield return Typeset.BlankLine();
        if (attachment.Title.Length == 0)
            yield break;
        yield return Typeset.Text(Looks.AttachmentTitle, string.Join('\n', titles.Break(attachment.Title)));
        yield return Typeset.BlankLine();
    }
}
