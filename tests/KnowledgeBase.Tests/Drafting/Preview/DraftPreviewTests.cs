using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Preview;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting.Preview;

public sealed class DraftPreviewTests
{
    [Fact]
    public void The_red_head_stands_at_its_measures()
    {
        var first = Of(Drafts.Notice()).Pages[0];
        var mark = first.Items.OfType<PlacedText>().First(t => t.Red);
        Assert.Equal("云岭市应急管理局文件", mark.Text);
        Assert.InRange(mark.Left.Value + mark.Length.Value / 2, 105.9, 106.1);
        var line = Assert.Single(first.Items.OfType<PlacedBar>(), b => b.Red);
        Assert.Equal((28, 156), (Math.Round(line.Left.Value), Math.Round(line.Width.Value)));
    }

    [Fact]
    public void The_imprint_is_ruled_at_the_foot_of_the_even_page()
    {
        var preview = Of(Drafts.Notice());
        Assert.Equal(2, preview.Pages.Count);
        var rules = preview.Pages[1].Items.OfType<PlacedBar>().Where(b => !b.Red).OrderBy(b => b.Top.Value).ToList();
        Assert.Equal(3, rules.Count);
        Assert.InRange(rules[^1].Top.Value, 261, 262.5);
    }

    [Fact]
    public void A_wide_table_lies_on_a_turned_page_with_its_number_at_the_side()
    {
        var preview = Of(Drafts.Notice("一段。\n\n{横排}\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n"));
        var turned = Assert.Single(preview.Pages, p => p.Turned);
        Assert.Equal((297, 210), (turned.Width.Value, turned.Height.Value));
        Assert.Equal(4, turned.Items.OfType<PlacedFrame>().Count());
        Assert.True(Assert.Single(turned.Items.OfType<PlacedText>(), t => t.Turned).Left.Value < 30);
    }

    [Fact]
    public void A_note_stands_raised_in_the_line_and_at_the_foot_of_its_page()
    {
        var texts = Of(Drafts.Notice("依据名单[^1]执行。\n\n[^1]: 名单另发。")).Pages[0].Items.OfType<PlacedText>().ToList();
        var mark = texts.Single(t => t.Text == "1" && t.Size.Value < 10);
        Assert.True(mark.Left.Value > texts.First(t => t.Text == "依据名单").Left.Value);
        Assert.InRange(texts.First(t => t.Text.Contains("名单另发", StringComparison.Ordinal)).Baseline.Value, 255, 265);
    }

    [Fact]
    public void A_page_is_well_formed_and_holds_no_markup_of_the_draft()
    {
        var preview = Of(Drafts.Notice("<script>alert(1)</script> & \"引号\"。"));
        var svg = SvgPage.Write(preview.Pages[0], preview.Pages.Count);
        var root = XElement.Parse(svg);
        Assert.Equal("第 1 页，共 2 页", root.Attribute("aria-label")!.Value);
        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_draft_that_can_be_set_can_be_seen() => Prop.ForAll<string>(text =>
    {
        var reading = DraftReader.Read(Drafts.Notice(text ?? ""));
        if (reading.Refused)
            return;
        var written = new DraftWriter().Write(reading.Draft);
        var preview = DraftPreview.Of(new DraftWriter(), reading.Draft);
        Assert.Equal(written.EstimatedPages, preview.Pages.Count);
        Assert.All(preview.Pages, page => XElement.Parse(SvgPage.Write(page, preview.Pages.Count)));
    }).Check(Config.QuickThrowOnFailure);

    static DraftPreview Of(string markdown) => DraftPreview.Of(new DraftWriter(), Drafts.Read(markdown));
}
