using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public class ValidityPeriodTests
{
    [Theory]
    [InlineData("本办法自2020年1月1日起施行至2024年12月31日。", null, "2024-12-31")]
    [InlineData("本办法自2020年1月1日起施行，有效期至2024年12月31日。", null, "2024-12-31")]
    [InlineData("本通知自2020年1月1日起施行，有效期5年。", null, "2024-12-31")]
    [InlineData("本清单自2022年2月1日起施行，有效期三年。", null, "2025-01-31")]
    [InlineData("本通知自印发之日起施行，有效期5年。", "2021-04-13", "2026-04-12")]
    [InlineData("本通知自印发之日起施行，有效期为6个月。", "2021-04-13", "2021-10-12")]
    [InlineData("正文。\n本规定有效期五年。", "2021-04-13", "2026-04-12")]
    [InlineData("有效期至：2024年12月31日", null, "2024-12-31")]
    [InlineData("本通知自印发之日起施行，有效期5年。", null, null)] // from when nobody says
    [InlineData("许可证有效期为3年。", "2021-04-13", null)] // of a certificate
    [InlineData("养犬登记证有效期至犬只狂犬病免疫间隔期届满之日", "2021-04-13", null)]
    [InlineData("有效期届满前一个月内", "2021-04-13", null)]
    [InlineData("本办法自2020年1月1日起施行。", "2021-04-13", null)]
    [InlineData("本办法自2020年13月1日起施行至2024年19月31日。", null, null)]
    public void Reads_the_last_day_of_a_document(string text, string? from, string? until) =>
        Assert.Equal(Date(until), ValidityPeriod.Find(text, Date(from))?.Until);

    [Fact]
    public void Is_over_on_the_day_after_the_last()
    {
        var period = new ValidityPeriod(new DateOnly(2024, 12, 31));

        Assert.Equal((false, true), (period.IsOver(new DateOnly(2024, 12, 31)), period.IsOver(new DateOnly(2025, 1, 1))));
    }

    [Fact]
    public void Any_text_is_read_without_a_mistake() =>
        Texts.OfFragments(["自", "2020年1月1日", "起施行", "至", "，", "有效期", "为", "九十九", "年", "个月", "本办法", "本通知", "印发之日", "\n", "。"], 12)
            .Always(text => ValidityPeriod.Find(text, new DateOnly(2199, 12, 31)) is var found && (found is null || found.Value.Until.Year > 1900));

    static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
