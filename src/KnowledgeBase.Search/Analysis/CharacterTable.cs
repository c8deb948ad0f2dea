using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Analysis;

/// <summary>What a character is to the analyzer.</summary>
enum CharacterClass : byte
{
    Separator,
    Ideograph,
    Letter,
    HighSurrogate,
    LowSurrogate,
}

/// <summary>字符表: the folded form and the class of every UTF-16 unit, worked out once.</summary>
static class CharacterTable
{
    static readonly char[] Folded = new char[char.MaxValue + 1];
    static readonly CharacterClass[] Classes = new CharacterClass[char.MaxValue + 1];
    static readonly bool[] Numerals = new bool[char.MaxValue + 1];

    static CharacterTable()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            // 。 stays itself: sentences are told apart in the folded text, where a point may be a decimal one.
            Folded[i] = (char)i == '。' ? '。' : char.ToLowerInvariant(WidthFold.Fold((char)i));
            Classes[i] = Classify(Folded[i]);
            Numerals[i] = ChineseNumeral.IsNumeral((char)i) || (char)i == '亿';
        }
    }

    public static char Fold(char c) => Folded[c];

    public static CharacterClass ClassOf(char c) => Classes[c];

    /// <summary>True for a Chinese numeral, 十 百 千 万 亿 included.</summary>
    public static bool IsNumeral(char c) => Numerals[c];

    static CharacterClass Classify(char c) => c switch
    {
        '〇' or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => CharacterClass.Ideograph,
        _ when char.IsHighSurrogate(c) => CharacterClass.HighSurrogate,
        _ when char.IsLowSurrogate(c) => CharacterClass.LowSurrogate,
        _ when char.IsLetterOrDigit(c) => CharacterClass.Letter,
        _ => CharacterClass.Separator,
    };
}
