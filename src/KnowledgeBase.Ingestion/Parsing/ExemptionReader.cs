using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>免罚、减轻清单: the conditions that an exemption list asks for, and what it leaves out; each once, in order.</summary>
static partial class ExemptionReader
{
    /// <summary>Empty lists for a document that is no exemption list.</summary>
    public static (IReadOnlyList<string> Conditions, IReadOnlyList<string> Exclusions) Read(string title, string text)
    {
        if (!ListTitle().IsMatch(title))
            return ([], []);
        var conditions = new List<string>();
        foreach (Match opening in Opening().Matches(text))
            foreach (var entry in Entry().Split(opening.Groups["entries"].Value))
                Add(conditions, entry);
        var exclusions = new List<string>();
        foreach (Match sentence in Exclusion().Matches(text))
            Add(exclusions, sentence.Value);
        return (conditions, exclusions);
    }

    static void Add(List<string> list, string text)
    {
        var clean = text.Replace("\n", "", StringComparison.Ordinal).Trim(' ', '　', '\t', '；', ';', '。', '，');
        if (clean.Length is >= 4 and <= 200 && !list.Any(known => WidthFold.Key(known) == WidthFold.Key(clean)))
            list.Add(clean);
    }

    [GeneratedRegex("不予(?:行政)?处罚|免予|免罚|轻微违法|减轻(?:行政)?处罚|从轻(?:行政)?处罚", RegexOptions.CultureInvariant)]
    private static partial Regex ListTitle();

    // 同时满足下列情形的，不予行政处罚：（1）…；（2）…。 on one line or several, in a cell or in the text.
    [GeneratedRegex(@"(?:同时)?(?:满足|符合|具备|具有)(?:下列|以下)[^：:\n]{0,24}[:：]\s*(?<entries>(?:[（(][0-9一二三四五六七八九十]{1,2}[）)][^（(\t。]{2,200}(?:[（(](?![0-9一二三四五六七八九十]{1,2}[）)])[^）)]*[）)][^（(\t。]*)*){1,12})", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[（(][0-9一二三四五六七八九十]{1,2}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"[^。；\n\t]{4,160}(?:不适用[^。；\n\t]{2,60}|的除外)(?=[。；\n])", RegexOptions.CultureInvariant)]
    private static partial Regex Exclusion();
}
