namespace KnowledgeBase.Search.Analysis;

/// <summary>A term packed into 32 bits: a character as itself, a pair as two units, a word by its number in the <see cref="Vocabulary"/>.</summary>
/// <remarks>Pairs begin with an ideograph or a surrogate, so they lie above <see cref="FirstPair"/>; characters lie below 0x10000; words take the room between.</remarks>
static class TermKey
{
    public const uint FirstWord = char.MaxValue + 1;
    public const uint FirstPair = (uint)'〇' << 16;
    public const int MaximumWords = (int)(FirstPair - FirstWord);

    public static uint OfCharacter(char c) => c;

    public static uint OfPair(char first, char second) => (uint)first << 16 | second;

    public static uint OfWord(int number) => FirstWord + (uint)number;

    public static bool IsCharacter(uint key) => key < FirstWord;
}
