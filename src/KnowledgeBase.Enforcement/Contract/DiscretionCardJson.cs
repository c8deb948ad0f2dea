using System.ComponentModel;
using KnowledgeBase.Enforcement.Discretion;

namespace KnowledgeBase.Enforcement.Contract;

/// <summary>A section of an accepted table on a card.</summary>
[Description("已采用的裁量基准表里适用的一节")]
public sealed record DiscretionCardJson(
    long TableId, string Table, [property: Description("表、节、页")] string Place, string Violation, IReadOnlyList<DiscretionRowJson> Rows, string? Note)
{
    /// <summary>The JSON shape of a section.</summary>
    public static DiscretionCardJson From(ApplicableSection section) => new(
        section.Table, section.Title, section.Place, section.Section.Violation, [.. section.Section.Rows.Select(r => DiscretionRowJson.From(r, section.IsOutside(r)))], section.Section.Note);
}

/// <summary>A row of a section.</summary>
[Description("裁量基准的一行")]
public sealed record DiscretionRowJson(
    [property: Description("因素和取值；override 的行没有")] IReadOnlyList<FactorValue> Conditions, DiscretionAmountJson? Unit, DiscretionAmountJson? Person,
    [property: Description("单独适用的情形")] string? Override, [property: Description("裁量权重")] IReadOnlyList<FactorWeight> Weights, [property: Description("裁量起点")] bool Start,
    [property: Description("超出法定幅度")] bool Outside)
{
    /// <summary>The JSON shape of a row.</summary>
    public static DiscretionRowJson From(DiscretionRow row, bool outside) =>
        new(row.Conditions, DiscretionAmountJson.From(row.Unit), DiscretionAmountJson.From(row.Person), row.Override, row.Weights, row.IsStart, outside);
}

/// <summary>An amount of a row.</summary>
[Description("裁量幅度")]
public sealed record DiscretionAmountJson(
    decimal? Min, decimal? Max, [property: Description("yuan 元；multiple 倍；percent 百分比")] AmountUnit? In, [property: Description("表里的原话")] string Text)
{
    /// <summary>The JSON shape of an amount.</summary>
    public static DiscretionAmountJson? From(DiscretionAmount? amount) => amount is null ? null : new(amount.Span?.Min, amount.Span?.Max, amount.Span?.Unit, amount.Text);
}

/// <summary>An item of an accepted exemption list on a card.</summary>
[Description("已采用的不予处罚清单里适用的一项")]
public sealed record ExemptionItemJson(
    long TableId, string Table, string Place, string Violation, string? Lead, [property: Description("有其一即可；否则都要满足")] bool AnyOne, IReadOnlyList<string> Conditions,
    [property: Description("清单的共同条件")] IReadOnlyList<string> GeneralConditions, [property: Description("不适用的情形")] IReadOnlyList<string> Exclusions)
{
    /// <summary>The JSON shape of an item.</summary>
    public static ExemptionItemJson From(ApplicableItem item) =>
        new(item.Table, item.List.Title, item.Place, item.Item.Violation, item.Item.Lead, item.Item.AnyOne, item.Item.Conditions, item.List.GeneralConditions, item.List.Exclusions);
}
