using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Enforcement.Reasoning;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement;

/// <summary>The traps into which tools for choosing penalties fall, one by one, over the real texts.</summary>
public sealed class TrapTests(PenaltyLaws laws) : IClassFixture<PenaltyLaws>
{
    const string Day = "2026-06-10";

    [Theory]
    [InlineData("叉车司机没有证", "特种设备安全法", 86, 2)]
    [InlineData("行车工无证操作起重机", "特种设备安全法", 86, 2)]
    [InlineData("锅炉工没有操作证", "特种设备安全法", 86, 2)]
    [InlineData("电工没有操作证", "安全生产法", 97, 7)]
    [InlineData("应急预案没有备案", "生产安全事故应急条例", 32, null)]
    [InlineData("没有制定应急预案", "安全生产法", 97, 6)]
    public async Task The_law_depends_on_what_it_is(string text, string law, int article, int? item)
    {
        var card = await laws.FirstAsync(text, Day);
        Assert.Equal((law, article, item), (TitleKey.Of(card.Violation.Penalty.Law), card.Violation.Penalty.Place.Article!.Value.Number, card.Violation.Penalty.Place.Item));
        Assert.Equal(CardState.Verified, card.State);
    }

    [Fact]
    public async Task Another_agency_s_case_is_handed_over()
    {
        var card = await laws.FirstAsync("叉车司机没有证", Day);
        Assert.True(card.Violation.IsForAnother);
        Assert.Contains("市场监督管理", card.Violation.Agency, StringComparison.Ordinal);
        Assert.Contains(card.OtherMeasures, m => m.For == "移送");
    }

    [Fact]
    public async Task An_untrue_report_is_not_a_false_one()
    {
        Assert.Equal(1, (await laws.FirstAsync("评价机构出具失实报告", Day)).Violation.Penalty.Place.Paragraph);
        Assert.Equal(2, (await laws.FirstAsync("评价机构出具虚假报告", Day)).Violation.Penalty.Place.Paragraph);
    }

    [Fact]
    public void The_ends_of_a_fine_belong_to_it() => Assert.All(
        laws.Catalogue.Violations.SelectMany(v => v.Stages).Select(s => s.Unit?.Measure.Range(null)).OfType<YuanRange>().Where(r => r.Max is not null),
        range => Assert.True(range.Contains(range.Min) && range.Contains(range.Max!.Value)));

    [Fact]
    public void The_law_holds_from_the_day_of_its_amending_decision() =>
        Assert.All(laws.Catalogue.Violations.Where(v => v.Penalty.Law == "中华人民共和国安全生产法"), v => Assert.Equal(new DateOnly(2021, 9, 1), v.From));

    [Theory]
    [InlineData("2021-08-31")]
    [InlineData("2020-05-01")]
    public async Task On_a_day_before_it_no_amount_is_given(string day)
    {
        var part = (await laws.AskAsync("焊工没有操作证就上岗", day)).Parts[0];
        Assert.False(part.IsClear);
        Assert.DoesNotContain(part.Cards, c => c.Violation.Penalty.Law == "中华人民共和国安全生产法");
        Assert.Contains(part.OfOtherDays, m => m.Violation.Penalty.Place is { Article.Number: 97, Item: 7 });
        Assert.Contains(part.Sentences, s => s.Contains("不在库中", StringComparison.Ordinal) && s.Contains("2021-09-01", StringComparison.Ordinal));
    }

    [Fact]
    public void An_order_is_copied_as_it_stands()
    {
        Assert.Contains(Of("中华人民共和国安全生产法", 97), v => v.Stages[1].Order == "责令停产停业整顿");
        Assert.All(Of("中华人民共和国安全生产法", 104).SelectMany(v => v.Stages).Where(s => s.Order?.Contains("停产", StringComparison.Ordinal) == true), s => Assert.DoesNotContain("整顿", s.Order, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("中华人民共和国安全生产法", 93)]
    [InlineData("中华人民共和国安全生产法", 108)]
    [InlineData("中华人民共和国消防法", 66)]
    [InlineData("中华人民共和国消防法", 67)]
    [InlineData("中华人民共和国特种设备安全法", 83)]
    [InlineData("中华人民共和国特种设备安全法", 86)]
    [InlineData("中华人民共和国特种设备安全法", 87)]
    [InlineData("中华人民共和国职业病防治法", 70)]
    public void The_first_stage_has_no_fine(string law, int article)
    {
        var violations = Of(law, article).ToList();
        Assert.NotEmpty(violations);
        Assert.Contains(violations, v => v.Stages[0] is { Trigger: null, Unit: null, Person: null } && v.Stages.Skip(1).Any(s => s.Order is not null || s.Unit is not null || s.Person is not null || s.Measures.Count > 0));
    }

    [Theory]
    [InlineData("危险化学品安全管理条例", 78)]
    [InlineData("中华人民共和国危险化学品安全法", 101)]
    [InlineData("中华人民共和国职业病防治法", 71)]
    public void May_is_not_must(string law, int article) => Assert.Contains(Of(law, article), v => v.Stages.Any(s => s.Unit?.IsOptional == true));

    [Theory]
    [InlineData("主要负责人没有履行安全职责", 94)]
    [InlineData("安全员没有履行安全管理职责", 96)]
    public async Task The_provision_depends_on_who(string text, int article)
    {
        var card = await laws.FirstAsync(text, Day);
        Assert.Equal(article, card.Violation.Penalty.Place.Article!.Value.Number);
        Assert.All(card.Stages, s => Assert.Null(s.Unit));
    }

    [Fact]
    public async Task A_share_of_income_is_computed_when_the_income_is_known()
    {
        var violation = Of("中华人民共和国安全生产法", 95).First();
        var question = new PenaltyQuestion("", new CaseDates(PenaltyLaws.Day(Day))) { Chosen = [violation.Key] };
        Assert.All((await laws.AskAsync(question)).Parts[0].Cards[0].Stages.Select(s => s.Person).OfType<FineAmount>(), f => Assert.Null(f.Range));
        var name = violation.Stages[0].Person!.Measure.Base!;
        var card = (await laws.AskAsync(question with { Bases = new Dictionary<string, Yuan> { [name] = new(120_000) } })).Parts[0].Cards[0];
        Assert.Equal(new YuanRange(new Yuan(48_000), new Yuan(48_000)), card.Stages[0].Person!.Range);
    }

    [Fact]
    public async Task Both_laws_are_shown_where_the_law_changed_before_the_decision()
    {
        var old = laws.Catalogue.Violations.Single(v => v.Penalty.Law == "危险化学品安全管理条例" && v.Penalty.Place is { Article.Number: 77, Paragraph: 3 });
        var question = new PenaltyQuestion("", new CaseDates(PenaltyLaws.Day("2026-04-10")) { Decided = PenaltyLaws.Day("2026-06-10") }) { Chosen = [old.Key] };
        var card = (await laws.AskAsync(question)).Parts[0].Cards[0];
        Assert.NotNull(card.Later);
        Assert.Equal((100, Weight.Heavier), (card.Later.Violation.Penalty.Place.Article!.Value.Number, card.Later.Weight));
        Assert.Contains("适用违法行为发生时的规定", card.Later.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_higher_law_goes_before_the_lower()
    {
        var card = (await laws.AskAsync(new PenaltyQuestion("", new CaseDates(PenaltyLaws.Day(Day))) { Chosen = [Of("生产安全事故报告和调查处理条例", 37).First().Key] })).Parts[0].Cards[0];
        Assert.Contains(card.Conflicts, c => c.Contains("第一百一十四条", StringComparison.Ordinal) && c.Contains("优先", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reasoning_quotes_the_stored_text_and_is_refused_without_it()
    {
        var card = await laws.FirstAsync("电工没有操作证", Day);
        var choice = new ReasoningChoice("云州市某机械有限公司", "2026年6月10日检查时，电工李某无操作证接线", 0, [], new Yuan(20_000), null);
        var reasoning = PenaltyReasoning.Of(card, choice);
        Assert.Empty(reasoning.Refusals);
        Assert.Contains("第九十七条第（七）项", reasoning.Text, StringComparison.Ordinal);
        Assert.Contains("第三十条第一款", reasoning.Text, StringComparison.Ordinal);
        Assert.Contains("处2万元的罚款", reasoning.Text, StringComparison.Ordinal);
        Assert.NotEmpty(PenaltyReasoning.Of(card, choice with { UnitFine = new Yuan(300_000) }).Refusals);
        Assert.NotEmpty(PenaltyReasoning.Of(card with { State = CardState.Unverified, Reasons = ["正文不在库中"] }, choice).Refusals);
    }

    [Fact]
    public async Task Several_violations_have_a_card_each()
    {
        var answer = await laws.AskAsync("电工没有操作证；应急预案没有备案", Day);
        Assert.Equal([97, 32], answer.Parts.Select(p => p.Cards[0].Violation.Penalty.Place.Article!.Value.Number));
    }

    [Theory]
    [InlineData("电工")]
    [InlineData("安全管理不到位")]
    [InlineData("没有")]
    public async Task Words_that_say_too_little_are_never_a_silent_guess(string text) => Assert.All((await laws.AskAsync(text, Day)).Parts, p => Assert.False(p.IsClear));

    [Fact]
    public async Task A_key_that_is_not_in_the_catalogue_is_told()
    {
        var part = Assert.Single((await laws.AskAsync(new PenaltyQuestion("", new CaseDates(PenaltyLaws.Day(Day))) { Chosen = ["没有这个"] })).Parts);
        Assert.Empty(part.Cards);
        Assert.Contains("没有这个", Assert.Single(part.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_answers_with_the_cards()
    {
        var (exit, answer) = await laws.KbAsync("penalty", "电工没有操作证", "--on", Day);
        var card = answer.GetProperty("cards")[0];
        Assert.Equal((0, "verified", 97, 7), (exit, card.GetProperty("state").GetString(), card.GetProperty("penalty").GetProperty("articleNumber").GetInt32(), card.GetProperty("penalty").GetProperty("item").GetInt32()));
        Assert.Equal((30, "2021-06-10"), (card.GetProperty("duty")[0].GetProperty("articleNumber").GetInt32(), card.GetProperty("duty")[0].GetProperty("version").GetString()));
        Assert.Equal(100_000, card.GetProperty("stages")[0].GetProperty("unit").GetProperty("max").GetDecimal());
    }

    IEnumerable<Violation> Of(string law, int article) => laws.Catalogue.Violations.Where(v => v.Penalty.Law == law && v.Penalty.Place.Article!.Value.Number == article);
}
