using System.Collections;
using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>What templates can do with a value, beside printing it: {{ 罚款 | 大写 }}. Each stays silent on an empty field.</summary>
static class TemplateFunctions
{
    static readonly char[] ColumnMarks = ['|', '｜', '\t'];

    public static IReadOnlyDictionary<string, Delegate> All { get; } = new Dictionary<string, Delegate>(StringComparer.Ordinal)
    {
        ["大写"] = new Func<object?, object?>(InCapitals),
        ["万元"] = new Func<object?, object?>(AsWritten),
        ["连接"] = new Func<object?, string, object?>(Join),
        ["去尾"] = new Func<object?, string, object?>(WithoutEnd),
        ["分列"] = new Func<object?, object?>(Columns),
        ["列"] = new Func<object?, int, object?>(Column),
    };

    /// <summary>大写: 20000 → 人民币贰万元整.</summary>
    static object? InCapitals(object? amount) => amount is null or Unfilled ? amount : AmountOf(amount).InCapitals();

    /// <summary>万元: as the office writes an amount, 20000 → 2万元, 3000 → 3000元.</summary>
    static object? AsWritten(object? amount) => amount is null or Unfilled ? amount : AmountOf(amount).ToString();

    /// <summary>连接: the entries of a list in one line, with this between them.</summary>
    static object? Join(object? list, string between) => list is IEnumerable entries and not string ? string.Join(between, entries.Cast<object?>().Select(TextOf)) : list;

    /// <summary>去尾: a text without these words at its end: a notice that forwards a notice says 通知 once.</summary>
    static object? WithoutEnd(object? text, string end) => text is string whole && end.Length > 0 && whole.EndsWith(end, StringComparison.Ordinal) ? whole[..^end.Length] : text;

    /// <summary>分列: the columns of an entry that has several, with | between them.</summary>
    static object? Columns(object? entry) => entry is string text ? text.Split(ColumnMarks, StringSplitOptions.TrimEntries) : Array.Empty<string>();

    /// <summary>列: one of its columns, counted from 1; null where it has not so many.</summary>
    static object? Column(object? entry, int number) => Columns(entry) is string[] columns && columns.ElementAtOrDefault(number - 1) is { Length: > 0 } column ? column : null;

    /// <summary>A value as it is printed: lists with 、 between the entries, whole amounts without decimals.</summary>
    public static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        decimal number => number.ToString(number == decimal.Truncate(number) ? "0" : "0.00", CultureInfo.InvariantCulture),
        bool known => known ? "是" : "否",
        IEnumerable list => string.Join("、", list.Cast<object?>().Select(TextOf)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static Yuan AmountOf(object amount) => amount is decimal or int or long or double
        ? new Yuan(Convert.ToDecimal(amount, CultureInfo.InvariantCulture))
        : Yuan.TryParse(TextOf(amount), out var yuan) ? yuan : throw new FormatException($"“{TextOf(amount)}”不是金额");
}
