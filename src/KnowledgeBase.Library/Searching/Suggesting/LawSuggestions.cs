using KnowledgeBase.Legal;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>Laws by the beginning of their title, by a part of it, by its initials, and by the short names of the table.</summary>
sealed class LawSuggestions(LawNames names) : ISuggestionSource
{
    // One letter or one character in the middle of a title is in too many.
    const int LeastInside = 2;

    readonly IReadOnlyList<(string Key, LawName Name)> called = [.. names.All.Select(name => (TitleKey.Of(name.Name), name))];

    public IEnumerable<QuestionSuggestion> For(TypedSoFar typed)
    {
        var key = typed.Key;
        if (key.Length == 0)
            return [];
        var aliases = Aliases(key);
        return typed.Catalogue.Laws
            .Select(law => (Law: law, Alias: aliases.GetValueOrDefault(law.Key), Place: Place(law, key, aliases)))
            .Where(l => l.Place is not null)
            .OrderBy(l => l.Place).ThenBy(l => l.Law.Region is not null).ThenBy(l => l.Law.Level).ThenBy(l => l.Law.Key.Length).ThenBy(l => l.Law.Title, StringComparer.Ordinal)
            .DistinctBy(l => l.Law.Title)
            .Select(l => Suggestion(l.Law, l.Place is ByName or BeginsName ? l.Alias : null));
    }

    public static string Note(CataloguedLaw law) => $"{law.Level?.InChinese()}{(law.Region is { } region ? $" · {region}" : "")}";

    // The title or a name itself, the beginning of a title or of a name, the inside of a title, its initials; in this order.
    const int ByName = 1;
    const int BeginsName = 3;

    static int? Place(CataloguedLaw law, string key, Dictionary<string, LawName> aliases) =>
        law.Key == key ? 0
        : aliases.TryGetValue(law.Key, out var name) && TitleKey.Of(name.Name) == key ? ByName
        : law.Key.StartsWith(key, StringComparison.Ordinal) ? 2
        : name is not null ? BeginsName
        : key.Length < LeastInside ? null
        // The key has no 中华人民共和国; whoever has come no further than that is still to be helped.
        : law.Key.Contains(key, StringComparison.Ordinal) || law.Title.StartsWith(key, StringComparison.Ordinal) ? 4
        : key.All(char.IsAsciiLetter) ? Initials(law.Key, key)
        : null;

    static int? Initials(string title, string letters) =>
        BeginWith(title, 0, letters) ? title.Length == letters.Length ? 1 : 4
        : Enumerable.Range(1, Math.Max(0, title.Length - letters.Length)).Any(start => BeginWith(title, start, letters)) ? 5
        : null;

    static bool BeginWith(string title, int start, string letters)
    {
        if (title.Length - start < letters.Length)
            return false;
        for (var i = 0; i < letters.Length; i++)
            if (!Reads(title[start + i], char.ToLowerInvariant(letters[i])))
                return false;
        return true;
    }

    static bool Reads(char character, char letter)
    {
        foreach (var reading in Pinyin.Readings(character))
            if (reading[0] == letter)
                return true;
        return char.ToLowerInvariant(character) == letter;
    }

    // From the law's title to the name of it that begins so; the shortest where several do.
    Dictionary<string, LawName> Aliases(string key)
    {
        var found = new Dictionary<string, LawName>(StringComparer.Ordinal);
        if (key.Length >= LeastInside)
            foreach (var (name, entry) in called)
                if (name.StartsWith(key, StringComparison.Ordinal) && TitleKey.Of(entry.Law) is var law && (!found.TryGetValue(law, out var other) || other.Name.Length > entry.Name.Length))
                    found[law] = entry;
        return found;
    }

    static QuestionSuggestion Suggestion(CataloguedLaw law, LawName? alias) =>
        new(SuggestionKind.Law, $"《{law.Title}》", law.Title, alias is null ? Note(law) : $"{Word(alias.Kind)}“{alias.Name}” · {Note(law)}");

    static string Word(LawNameKind kind) => kind switch { LawNameKind.OldName => "旧称", LawNameKind.TradeName => "行业简称", _ => "简称" };
}
