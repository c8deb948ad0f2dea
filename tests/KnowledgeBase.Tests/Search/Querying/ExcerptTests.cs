using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Tests.Search.Querying;

public sealed class ExcerptTests
{
    [Fact]
    public void Takes_the_sentence_that_holds_most_words_and_marks_them()
    {
        var excerpt = Excerpt.Find("单位应当备案。未设置消防车通道的，责令改正；情节严重的，处以罚款。", "消防车通道");
        Assert.Equal("未设置消防车通道的，责令改正；", excerpt.Text);
        Assert.Equal(["消防车通道"], excerpt.Parts.Where(p => p.Marked).Select(p => p.Text));
    }

    [Fact]
    public void Marks_over_differences_of_width_and_case()
    {
        Assert.Equal(["ＧＢ"], Excerpt.Mark("按ＧＢ执行", "gb").Parts.Where(p => p.Marked).Select(p => p.Text));
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_first_mark()
    {
        var excerpt = Excerpt.Find(new string('前', 300) + "消防车通道" + new string('后', 300), "消防车通道");
        Assert.InRange(excerpt.Text.Length, 160, 162);
        Assert.Contains("消防车通道", excerpt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_and_any_question_give_an_excerpt_that_stands_in_the_text() =>
        Prop.ForAll<string?, string?>((text, question) =>
            (text ?? "").Contains(Excerpt.Find(text ?? "", question ?? "").Text.Trim('…'), StringComparison.Ordinal)).QuickCheckThrowOnFailure();
}
