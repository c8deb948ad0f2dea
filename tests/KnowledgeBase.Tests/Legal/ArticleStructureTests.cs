using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class ArticleStructureTests
{
    [Fact]
    public void Paragraphs_are_numbered_by_position_and_hold_their_items()
    {
        var tree = ArticleStructure.Read("有下列情形之一的：\n（一）甲；\n　　（二）乙：\n1.子；\n2．丑；\n(三)丙。\n前款规定不适用于丁。");
        Assert.Equal("款1:有下列情形之一的：[项1（一）甲； 项2　　（二）乙：{目1 目2} 项3(三)丙。] 款2:前款规定不适用于丁。[]", Draw(tree));
    }

    [Fact]
    public void Items_without_a_paragraph_stand_in_an_empty_one() => Assert.Equal("款1:[项1（一）甲； 项2（二）乙。]", Draw(ArticleStructure.Read("（一）甲；\n（二）乙。")));

    [Fact]
    public void A_numbered_line_outside_an_item_is_a_paragraph() => Assert.Equal("款1:甲[] 款2:1.乙[]", Draw(ArticleStructure.Read("甲\n1.乙")));

    [Fact]
    public void Empty_lines_are_nothing() => Assert.Empty(ArticleStructure.Read(" \n\n　\n"));

    [Theory]
    [InlineData("（一）甲", 1)]
    [InlineData("(十二)甲", 12)]
    [InlineData("　　（ 三 ）甲", 3)]
    [InlineData("（一百零二）甲", 102)]
    [InlineData("一、甲", null)]
    [InlineData("（1）甲", null)]
    [InlineData("（一", null)]
    [InlineData("（试行）", null)]
    [InlineData("", null)]
    public void Knows_the_number_of_an_item(string line, int? expected) => Assert.Equal(expected, ArticleStructure.ItemNumber(line));

    [Fact]
    public void No_line_is_lost() =>
        Texts.OfFragments(["（一）", "（二）", "(三)", "1.", "２．", "甲", "乙。", "\n", "\n", "　"], 24).Always(text =>
        {
            var lines = text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
            var read = ArticleStructure.Read(text).SelectMany(p => new[] { p.Text }.Concat(p.Items.SelectMany(i => new[] { i.Text }.Concat(i.Subitems.Select(s => s.Text))))).Where(t => t.Length > 0).ToList();
            return lines.SequenceEqual(read);
        });

    static string Draw(IReadOnlyList<Paragraph> paragraphs) => string.Join(' ', paragraphs.Select(p =>
        $"款{p.Number}:{p.Text}[{string.Join(' ', p.Items.Select(i => $"项{i.Number}{i.Text}{(i.Subitems.Count > 0 ? "{" + string.Join(' ', i.Subitems.Select(s => $"目{s.Number}")) + "}" : "")}"))}]"));
}
