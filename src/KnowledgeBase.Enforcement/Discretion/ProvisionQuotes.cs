using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>Reads a cell of provisions: each citation at the head of a line, with the words quoted behind it.</summary>
static partial class ProvisionQuotes
{
    public static IReadOnlyList<ProvisionQuote> Read(string cell)
    {
        if (Nothing().IsMatch(cell))
            return [];
        var quotes = new List<(IReadOnlyList<LawProvision> Provisions, List<string> Lines)>();
        string? law = null;
        foreach (var line in cell.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var provisions = AtHead(line, law, out var rest);
            law = provisions is [var first, ..] ? first.Law : law;
            if (provisions.Count > 0)
                quotes.Add((provisions, [rest]));
            else if (quotes.Count > 0)
                quotes[^1].Lines.Add(line);
            else
                quotes.Add(([.. Titled(line)], [line]));
        }
        return [.. quotes.SelectMany(q => q.Provisions.Count == 0
            ? [new ProvisionQuote(null, string.Join('\n', q.Lines).Trim())]
            : q.Provisions.Select(p => new ProvisionQuote(p, string.Join('\n', q.Lines).Trim())))];
    }

    static IReadOnlyList<LawProvision> AtHead(string line, string? law, out string rest)
    {
        rest = line;
        var text = Numbered().Replace(line, "", 1);
        var prefix = "";
        // 第十九条第二款 at the head of a line goes on with the law named above it.
        if (law is not null && OwnArticle().IsMatch(text))
            prefix = $"《{law}》";
        else if (OpenTitle().IsMatch(text))
            prefix = "《";
        if (!text.StartsWith('《') && prefix.Length == 0)
            return [];
        var found = CitationFinder.Find(prefix + text, includeInternal: false).Where(c => c.Start == 0 && c.Title is not null && c.Provision?.Article is not null).ToList();
        if (found.Count == 0)
            return [];
        rest = (prefix + text)[found.Max(c => c.Length)..];
        List<LawProvision> provisions = [.. found.Select(c => new LawProvision(c.Title!, c.Provision!))];
        // 第三十一条第一款、第二款: further paragraphs of the same article.
        while (rest is ['、' or '和' or '及', ..] && ProvisionFinder.At(rest, 1) is { Ref: { Article: null } place, Length: var length })
        {
            provisions.Add(provisions[^1] with { Place = place with { Article = provisions[^1].Place.Article, Paragraph = place.Paragraph ?? provisions[^1].Place.Paragraph } });
            rest = rest[(1 + length)..];
        }
        rest = rest.TrimStart('：', ':', ' ', '　', '\t');
        return provisions;
    }

    static IEnumerable<LawProvision> Titled(string line) =>
        CitationFinder.Find(line, includeInternal: false).Where(c => c.Title is not null && c.Provision?.Article is not null).Take(1).Select(c => new LawProvision(c.Title!, c.Provision!));

    [GeneratedRegex(@"^[\s—\-/／无]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[）)])\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // The opening 《 was left out.
    [GeneratedRegex(@"^[^《》，。：]{3,40}》第", RegexOptions.CultureInvariant)]
    private static partial Regex OpenTitle();

    [GeneratedRegex(@"^第[一二三四五六七八九十百零〇0-9]{1,6}条(?!规定)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnArticle();
}
