using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Tests.Library.Laws.Comparing;

public class VersionComparisonTests
{
    const string Purpose = "为了加强燃气使用安全管理，保障公共安全，制定本条例。";
    const string Alarm = "餐饮场所应当安装可燃气体报警装置，并且每年检验一次。";
    const string Fine = "违反本条例规定的，责令限期改正；逾期不改正的，处一千元以上五千元以下罚款。";
    const string Training = "供气单位应当每年向用户宣传安全用气常识，并免费入户检查。";

    static VersionComparison Compare(string[] before, string[] after) => VersionComparison.Of(Articles(before), Articles(after));

    static List<Article> Articles(string[] texts) => [.. texts.Select((t, i) => new Article(new ProvisionNumber(i + 1), t, -1, 0))];

    static string Trace(VersionComparison comparison) =>
        string.Join(' ', comparison.Articles.Select(a => $"{a.Kind}:{a.Before?.Number.ToAnchor()}>{a.After?.Number.ToAnchor()}"));

    [Fact]
    public void An_article_put_in_moves_those_behind_it_and_changes_none() =>
        Assert.Equal("Unchanged:1>1 Added:>2 Moved:2>3 Moved:3>4", Trace(Compare([Purpose, Alarm, Fine], [Purpose, Training, Alarm, Fine])));

    [Fact]
    public void A_removed_article_stands_where_it_stood() =>
        Assert.Equal("Unchanged:1>1 Removed:2> Moved:3>2", Trace(Compare([Purpose, Training, Fine], [Purpose, Fine])));

    [Fact]
    public void An_article_moved_out_of_order_is_found_again() =>
        Assert.Equal("Unchanged:1>1 Moved:4>2 Moved:2>3 Moved:3>4", Trace(Compare([Purpose, Alarm, Fine, Training], [Purpose, Training, Alarm, Fine])));

    [Fact]
    public void An_article_that_was_moved_and_reworded_is_one_change() =>
        Assert.Equal("Unchanged:1>1 Changed:2>3 Moved:3>2", Trace(Compare([Purpose, Alarm, Fine], [Purpose, Fine, Alarm.Replace("每年", "每半年", StringComparison.Ordinal)])).Replace("Moved:3>2 Changed:2>3", "Changed:2>3 Moved:3>2", StringComparison.Ordinal));

    [Fact]
    public void Width_white_space_and_the_form_of_punctuation_are_no_change() =>
        Assert.Equal("Unchanged:1>1", Trace(Compare(["（一）餐饮场所,  应当安装Ａ型\n“报警装置”；"], ["(一)餐饮场所，应当安装A型\"报警装置\";"])));

    [Fact]
    public void The_words_that_changed_are_told_and_the_rest_is_not()
    {
        var words = WordComparison.Compare("报警装置应当每年检验一次。", "报警装置应当每半年至少检验一次。");

        Assert.Equal("报警装置应当每 | -年+半年至少 | 检验一次。", Write(words));
        Assert.Equal("处 | -一千元以上五千+二万 | 元以下罚款", Write(WordComparison.Compare("处一千元以上五千元以下罚款", "处二万元以下罚款")));
    }

    [Fact]
    public void A_change_begins_and_ends_where_a_clause_a_sentence_or_a_line_does()
    {
        Assert.Equal("保护环境， | +根据宪法， | 制定本法。", Write(WordComparison.Compare("保护环境，制定本法。", "保护环境，根据宪法，制定本法。")));
        Assert.Equal("甲适用本法。 | +\n乙适用本法。 | \n丙适用本法。".Replace("\n", "", StringComparison.Ordinal), Write(WordComparison.Compare("甲适用本法。\n丙适用本法。", "甲适用本法。\n乙适用本法。\n丙适用本法。")).Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_both_sides_of_a_change_begin_or_end_with_is_no_part_of_it() =>
        Assert.Equal("依法承担民事责任。 | +构成犯罪的，追究刑事责任，不得代替刑事处罚。", Write(WordComparison.Compare("依法承担民事责任。", "依法承担民事责任。构成犯罪的，追究刑事责任，不得代替刑事处罚。")));

    [Fact]
    public void A_number_changes_as_a_whole() =>
        Assert.Equal("依照本条例第 | -三十二+三十五 | 条处罚", Write(WordComparison.Compare("依照本条例第三十二条处罚", "依照本条例第三十五条处罚")));

    [Fact]
    public void Empty_texts_have_nothing_to_compare()
    {
        Assert.Empty(WordComparison.Compare("", ""));
        Assert.Empty(Compare([], []).Articles);
        Assert.Equal("增 1 条，删 0 条，改 0 条，移 0 条，未变 0 条", Compare([], [Purpose]).Summary);
    }

    [Fact]
    public void Both_texts_can_be_read_back_from_their_pieces_whatever_they_are() =>
        Texts.OfFragments(["第三条", "，", ",", " ", "　", "\n", "应当", "不得", "（一）", "2024年", "五百", "A", "ａ", "的", "安全生产"], 20).Always(text =>
        {
            var other = new string([.. text.Reverse()]);
            var words = WordComparison.Compare(text, other);
            return string.Concat(words.Select(w => w.Before)) == text && string.Concat(words.Select(w => w.After)) == other
                && words.All(w => !w.Same || WordComparison.SameWords(w.Before, w.After));
        });

    static string Write(IReadOnlyList<WordRun> words) =>
        string.Join(" | ", words.Select(w => w.Same ? w.After : (w.Before.Length > 0 ? "-" + w.Before : "") + (w.After.Length > 0 ? "+" + w.After : "")));
}
