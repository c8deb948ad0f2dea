using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class WidthFoldTests
{
    [Theory]
    [InlineData("ＡＢＣ１２３", "ABC123")]
    [InlineData("（一）", "(一)")]
    [InlineData("〔2025〕［2025］【2025】", "[2025][2025][2025]")]
    [InlineData("《甲》〈乙〉＜丙＞", "<甲><乙><丙>")]
    [InlineData("“甲”‘乙’", "\"甲\"'乙'")]
    [InlineData("甲，乙；丙：丁。", "甲,乙;丙:丁.")]
    [InlineData("—－–", "---")]
    [InlineData("甲　乙\u00A0丙", "甲 乙 丙")]
    [InlineData("①㈠第一条", "①㈠第一条")]
    public void Folds_width_and_nothing_that_would_change_the_law(string text, string expected) => Assert.Equal(expected, WidthFold.Fold(text));

    [Theory]
    [InlineData("**第一条**　ＧＢ 6441", "第一条gb6441")]
    [InlineData("\uFEFF甲\u200B乙\n丙", "甲乙丙")]
    public void A_key_has_no_white_space_and_no_marks(string text, string expected) => Assert.Equal(expected, WidthFold.Key(text));

    [Fact]
    public void Folding_keeps_the_length_and_folds_once() =>
        Texts.Any().Always(text => WidthFold.Fold(text).Length == text.Length && WidthFold.Fold(WidthFold.Fold(text)) == WidthFold.Fold(text) && WidthFold.Key(WidthFold.Key(text)) == WidthFold.Key(text));

    [Fact]
    public void A_long_text_has_a_key_too() => Assert.Equal(10_000, WidthFold.Key(new string('甲', 10_000)).Length);
}
