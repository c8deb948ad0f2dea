using System.Text.RegularExpressions;

namespace KnowledgeBase.Legal;

/// <summary>款、项、目: reads the tree of an article from its lines (Legislation Law article 65: 款 unnumbered, 项 （一）, 目 1.).</summary>
public static partial class ArticleStructure
{
    /// <summary>The paragraphs of an article text, one line a 款, 项 or 目. A text without a single 款 gives one empty paragraph for its items.</summary>
    public static IReadOnlyList<Paragraph> Read(string text)
    {
        List<(string Text, List<(int Number, string Text, List<Subitem> Subitems)> Items)> paragraphs = [];
        foreach (var line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (ItemNumber(line) is { } item)
            {
                if (paragraphs.Count == 0)
                    paragraphs.Add(("", []));
                paragraphs[^1].Items.Add((item, line, []));
            }
            else if (paragraphs is [.., { Items: [.., var last] }] && SubitemNumber(line) is { } subitem)
                last.Subitems.Add(new Subitem(subitem, line));
            else
                paragraphs.Add((line, []));
        }
        return [.. paragraphs.Select((p, i) => new Paragraph(i + 1, p.Text, [.. p.Items.Select(t => new Item(t.Number, t.Text, t.Subitems))]))];
    }

    /// <summary>The number of a line that begins with （一） or (一), else null.</summary>
    public static int? ItemNumber(string line)
    {
        if (line.Length < 3 || line[0] is not ('（' or '(' or ' ' or '\u3000' or '\t'))
            return null;
        var match = ItemHead().Match(line);
        return match.Success && ChineseNumeral.TryParse(match.Groups[1].ValueSpan, out var number) ? number : null;
    }

    static int? SubitemNumber(string line)
    {
        var match = SubitemHead().Match(line);
        return match.Success && ChineseNumeral.TryParse(match.Groups[1].ValueSpan, out var number) ? number : null;
    }

    [GeneratedRegex(@"^\s*[（(]\s*([零一二三四五六七八九十百]{1,5})\s*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex ItemHead();

    [GeneratedRegex(@"^\s*[（(]?\s*([0-9０-９]{1,2})\s*[.．、）)](?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SubitemHead();
}
