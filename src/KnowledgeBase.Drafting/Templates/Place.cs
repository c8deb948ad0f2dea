using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>The mark that stands in the text where a value belongs: a number between two characters that no text has (Unicode noncharacters).</summary>
static partial class Place
{
    const char Open = '\uFDD0';
    const char Close = '\uFDD1';

    public static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"{Open}{index}{Close}");

    /// <summary>The text of a template without the characters that marks are made of.</summary>
    public static string Clean(string text) => text.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);

    /// <summary>The value of a text that is one mark and nothing else.</summary>
    public static object? Only(string text, IReadOnlyList<object> places) => Alone().Match(text) is { Success: true } match ? places[Index(match)] : null;

    /// <summary>The text with every mark replaced.</summary>
    public static string Replace(string text, IReadOnlyList<object> places, Func<object, string> print) => Any().Replace(text, match => print(places[Index(match)]));

    static int Index(Match match) => int.Parse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[\s　]*\uFDD0(?<index>[0-9]+)\uFDD1[\s　]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\uFDD0(?<index>[0-9]+)\uFDD1", RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
