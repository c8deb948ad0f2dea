using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.CitationCheck;

/// <summary>找引文: every citation of a text: 《…》第…条, a law named without 《》 (安全生产法第97条), a document number alone.</summary>
static partial class CitationSpotter
{
    /// <summary>The citations in the order of their places; those inside the text itself (本法, 前款) are left out.</summary>
    /// <param name="titles">The laws that are here, as titles are compared.</param>
    public static IReadOnlyList<Citation> Find(string text, IReadOnlySet<string> titles, LawNames names)
    {
        List<Citation> found = [.. CitationFinder.Find(text, includeInternal: false)];
        bool Free(int start, int end) => found.TrueForAll(c => end <= c.Start || start >= c.Start + c.Length);
        foreach (Match match in BareName().Matches(text))
        {
            var at = match.Index + match.Length;
            if (Known(match, titles, names) is { } title && Place(text, at) is { } place && Free(at - title.Length, at + place.Length))
                found.Add(new Citation(title, place.Ref, null, at - title.Length, title.Length + place.Length));
        }
        foreach (var (number, start, length) in DocumentNumber.FindAll(text))
            if (Free(start, start + length))
                found.Add(new Citation(null, null, number, start, length));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    // The longest ending of the words before 第…条 that names a law; or what follows 违反, 依据 … where none is known.
    static string? Known(Match match, IReadOnlySet<string> titles, LawNames names)
    {
        var words = match.Groups["name"].Value;
        for (var start = 0; start < words.Length - 1; start++)
            if (words[start..] is var title && (titles.Contains(TitleKey.Of(title)) || names.Resolve(title).Count > 0))
                return title;
        var verb = Verb().Match(words);
        return verb.Success && words.Length - verb.Length >= 3 ? words[verb.Length..] : null;
    }

    static (ProvisionRef Ref, int Length)? Place(string text, int at)
    {
        if (ProvisionFinder.At(text, at) is { Ref.Article: not null } written)
            return written;
        return ShortPlace().Match(text, at) is { Success: true } typed && ProvisionNumber.TryParse(typed.Groups["number"].Value, out var article)
            ? (new ProvisionRef(article), typed.Length)
            : null;
    }

    [GeneratedRegex("(?<name>[\\p{IsCJKUnifiedIdeographs}]{1,40}?(?:法|条例|规定|办法|细则|基准|标准))(?=第[零〇一二三四五六七八九十百千0-9]{1,9}条|[0-9]{1,4}条)", RegexOptions.CultureInvariant)]
    private static partial Regex BareName();

    [GeneratedRegex("^.{0,20}(?:违反了|违反|依据|根据|依照|按照|适用|触犯了?)", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\G(?<number>[0-9]{1,4})条", RegexOptions.CultureInvariant)]
    private static partial Regex ShortPlace();
}
