using System.Text.RegularExpressions;
using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Layout;

/// <summary>Traps that other programs fell into, each as a test.</summary>
public sealed class TrapTests
{
    static readonly string Document = Drafts.Part(Drafts.Write(Specimens.All["big"]));

    public static TheoryData<string> Names => [.. Specimens.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_specimen_is_valid_in_three_versions_of_Word(string name) => Assert.Empty(Drafts.Faults(Drafts.Write(Specimens.All[name])));

    [Fact]
    public void No_theme_font_overrides_a_named_one()
    {
        Assert.DoesNotContain("Theme", Document, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Theme", Drafts.Part(Drafts.Write(Drafts.Notice()), "word/styles.xml"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Tables_have_their_width_for_Word_and_their_columns_for_WPS() =>
        Assert.All(Regex.Matches(Document, "<w:tbl>.*?</w:tblGrid>").Select(m => m.Value), table => Assert.True(table.Contains("<w:tblW ", StringComparison.Ordinal) && table.Contains("<w:gridCol ", StringComparison.Ordinal)));

    [Fact]
    public void Quotes_and_dashes_take_the_Chinese_font() =>
        Assert.All(Regex.Matches(Drafts.Part(Drafts.Write(Drafts.Notice("盯紧“厂中厂”——按月更新……"))), "<w:r>(?:(?!</w:r>).)*[“”—…](?:(?!</w:r>).)*</w:r>").Select(m => m.Value), run => Assert.Contains("w:hint=\"eastAsia\"", run));

    [Fact]
    public void The_imprint_is_a_text_box_with_a_copy_in_VML()
    {
        var document = Drafts.Part(Drafts.Write(Drafts.Notice()));
        Assert.Contains("<mc:Choice Requires=\"wps\">", document);
        Assert.Matches("<mc:Fallback>.*<v:textbox.*抄送：.*</mc:Fallback>", document);
        Assert.DoesNotContain("tblpPr", document);
    }

    [Fact]
    public void Only_the_red_elements_have_a_colour() => Assert.Equal(["000000", "FF0000"], Regex.Matches(Document, "w:color=\"(\\w+)\"|w:color w:val=\"(\\w+)\"").Select(m => m.Groups[1].Value + m.Groups[2].Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Both_forms_of_an_indent_are_written() => Assert.Matches("w:firstLineChars=\"200\"", Drafts.Part(Drafts.Write(Drafts.Notice()), "word/styles.xml"));

    [Fact]
    public void No_heading_is_bold_and_none_has_white_of_its_own()
    {
        var styles = Drafts.Part(Drafts.Write(Drafts.Notice()), "word/styles.xml");
        Assert.DoesNotContain("<w:b ", styles);
        Assert.DoesNotContain("<w:b/>", styles);
        Assert.All(Regex.Matches(styles, "w:before=\"(\\d+)\"").Select(m => m.Groups[1].Value), before => Assert.Equal("0", before));
    }

    [Fact]
    public void No_font_is_embedded() => Assert.DoesNotContain("embedRegular", Drafts.Part(Drafts.Write(Drafts.Notice()), "word/fontTable.xml"));
}
