using System.Text;

namespace KnowledgeBase.Search.Analysis;

/// <summary>拼音: the readings of characters without tone, for initials and for words that sound the same.</summary>
public static class Pinyin
{
    const string Resource = "pinyin.txt";

    static readonly Lazy<(Dictionary<char, string[]> Readings, Dictionary<string, string> Characters)> Table = new(Load);

    /// <summary>The syllables of a character, the usual one first; none for what is no Chinese character we know.</summary>
    public static IReadOnlyList<string> Readings(char character) => Table.Value.Readings.GetValueOrDefault(character, []);

    /// <summary>The characters that can be read as this syllable.</summary>
    public static string Characters(string syllable) => Table.Value.Characters.GetValueOrDefault(syllable, "");

    /// <summary>首字母: the first letter of every character's usual reading, in lower case; letters and digits stay, all else is left out.</summary>
    public static string Initials(string text)
    {
        var initials = new StringBuilder(text.Length);
        foreach (var character in TextAnalyzer.Fold(text))
            if (Readings(character) is [var usual, ..])
                initials.Append(usual[0]);
            else if (char.IsAsciiLetterOrDigit(character))
                initials.Append(character);
        return initials.ToString();
    }

    /// <summary>True when these are the initials of the text, whichever way its characters are read.</summary>
    public static bool HasInitials(string text, string initials)
    {
        var place = 0;
        foreach (var character in TextAnalyzer.Fold(text))
        {
            var readings = Readings(character);
            if (readings.Count == 0 && !char.IsAsciiLetterOrDigit(character))
                continue;
            if (place == initials.Length)
                return false;
            var typed = char.ToLowerInvariant(initials[place++]);
            if (readings.Count == 0 ? character != typed : !readings.Any(reading => reading[0] == typed))
                return false;
        }
        return place == initials.Length && place > 0;
    }

    /// <summary>True when two characters are the same or share a reading.</summary>
    public static bool SameSound(char a, char b) => a == b || Readings(a).Intersect(Readings(b)).Any();

    /// <summary>同音: true when two texts are of one length and sound the same, character by character.</summary>
    public static bool SameSound(string a, string b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
            if (!SameSound(a[i], b[i]))
                return false;
        return true;
    }

    static (Dictionary<char, string[]>, Dictionary<string, string>) Load()
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"没有嵌入 {Resource}");
        using var reader = new StreamReader(stream);
        var usual = new Dictionary<char, string>();
        var others = new List<(char Character, string Syllable)>();
        var characters = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(' ') is not [var syllable, var text])
                continue;
            var parts = text.Split('/');
            characters.Add(syllable, string.Concat(parts));
            foreach (var character in parts[0])
                usual.Add(character, syllable);
            others.AddRange(parts.Skip(1).SelectMany(part => part).Select(character => (character, syllable)));
        }
        var more = others.ToLookup(o => o.Character, o => o.Syllable);
        return (usual.ToDictionary(u => u.Key, u => (string[])[u.Value, .. more[u.Key]]), characters);
    }
}
