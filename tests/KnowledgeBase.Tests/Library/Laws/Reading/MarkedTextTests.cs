using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Reading;

namespace KnowledgeBase.Tests.Library.Laws.Reading;

public class MarkedTextTests
{
    static readonly DefinedTerm[] Terms = [new("燃气", new ProvisionRef(new(2))), new("燃气设施", new ProvisionRef(new(2), 2))];

    static string Mark(string text, int number = 5, int? previous = 4) => string.Join(" / ", MarkedText
        .Of(new Article(new ProvisionNumber(number), text, -1, 0), previous is { } p ? new ProvisionNumber(p) : null, Terms)
        .Select(l => string.Concat(l.Pieces.Select(x => x.Target is { } target ? $"[{x.Text}→{target}]" : x.Text))));

    [Theory]
    [InlineData("违反本条例第三条、第四条第二款规定的，处罚。", "违反[本条例第三条→第三条]、[第四条第二款→第四条第二款]规定的，处罚。")]
    [InlineData("依照前条规定处罚。", "依照[前条→第四条]规定处罚。")]
    [InlineData("第一款。\n违反前款规定的，处罚。", "第一款。 / 违反[前款→第五条第一款]规定的，处罚。")]
    [InlineData("有下列情形：\n（一）甲；\n（二）乙。\n前款第二项所称乙，按丙办。", "有下列情形： / （一）甲； / （二）乙。 / [前款第二项→第五条第一款第（二）项]所称乙，按丙办。")]
    [InlineData("有下列情形：\n（一）甲；\n（二）前项以外的。", "有下列情形： / （一）甲； / （二）[前项→第五条第（一）项]以外的。")]
    [InlineData("甲。\n乙。\n本条第一款规定的甲。", "甲。 / 乙。 / [本条第一款→第五条第一款]规定的甲。")]
    [InlineData("前款的规定。", "前款的规定。")] // there is none before the first
    public void References_within_the_law_lead_to_their_place(string text, string marked) => Assert.Equal(marked, Mark(text));

    [Fact]
    public void A_term_is_marked_once_and_the_longer_one_first() =>
        Assert.Equal("[燃气设施→第二条第二款]和[燃气→第二条]；燃气设施、燃气。 / 燃气。", Mark("燃气设施和燃气；燃气设施、燃气。\n燃气。"));

    [Fact]
    public void Where_a_term_is_defined_it_is_not_marked() => Assert.Equal("燃气是气体。", Mark("燃气是气体。", number: 2));

    [Fact]
    public void The_pieces_are_the_text_whatever_it_is() =>
        Texts.OfFragments(["本条例第三条", "、第五条", "前款", "前条", "\n", "（一）", "燃气", "设施", "第二项", "。", "本条", "前两款"], 16).Always(text =>
            MarkedText.Of(new Article(new ProvisionNumber(5), text, -1, 0), new ProvisionNumber(4), Terms).All(l => string.Concat(l.Pieces.Select(p => p.Text)) == l.Place.Text));
}
