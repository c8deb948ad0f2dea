using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>The pieces in which a key is compared: numerals and Latin words whole, everything else a character a piece.</summary>
static class KeyPieces
{
    public static string[] Of(string key)
    {
        List<string> pieces = [];
        for (int start = 0, end; start < key.Length; start = end)
        {
            for (end = start + 1; Within(key, end);)
                end++;
            pieces.Add(key[start..end]);
        }
        return [.. pieces];
    }

    /// <summary>True for a place in the middle of a piece.</summary>
    public static bool Within(string key, int place) => place > 0 && place < key.Length && KindOf(key[place]) is > 0 and var kind && KindOf(key[place - 1]) == kind;

    static int KindOf(char c) => char.IsAsciiLetterOrDigit(c) ? 1 : ChineseNumeral.IsNumeral(c) ? 2 : 0;
}
