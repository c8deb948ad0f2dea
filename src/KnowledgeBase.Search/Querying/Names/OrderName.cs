using System.Text.RegularExpressions;

namespace KnowledgeBase.Search.Querying.Names;

/// <summary>令: an order is called 国务院令第493号, 国务院493号令, 第493号令 and 493号令.</summary>
static partial class OrderName
{
    /// <summary>The shortest form, of the organ where it is not the State Council: 493号令, 应急管理部10号令; any other name as it is.</summary>
    public static string Short(string name) =>
        Order().Match(name) is { Success: true } match ? $"{(match.Groups["organ"].Value is "国务院" or "国" ? "" : match.Groups["organ"].Value)}{match.Groups["number"].Value}号令" : name;

    [GeneratedRegex("^(?<organ>[^0-9第]{0,20}?)(?:令第?(?<number>[0-9]{1,4})号|第?(?<number>[0-9]{1,4})号令)$", RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
