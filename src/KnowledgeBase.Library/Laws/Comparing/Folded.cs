using System.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>A text as it is compared: width and punctuation folded, white space left out, with the way back to the text itself.</summary>
sealed record Folded(string Source, string Key, IReadOnlyList<int> Places)
{
    public static Folded Of(string text)
    {
        var key = new StringBuilder(text.Length);
        List<int> places = new(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = WidthFold.Fold(text[i]);
            if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B')
                continue;
            key.Append(char.ToLowerInvariant(c));
            places.Add(i);
        }
        return new Folded(text, key.ToString(), places);
    }

    /// <summary>True where a line of the text begins with this character of the key.</summary>
    public bool BeginsLine(int place) => place > 0 && Source.AsSpan(Places[place - 1], Places[place] - Places[place - 1]).Contains('\n');

    /// <summary>The text of a stretch of the key, with the white space behind it.</summary>
    public string Text(Range stretch)
    {
        var (start, length) = stretch.GetOffsetAndLength(Key.Length);
        return length == 0 ? "" : Source[(start == 0 ? 0 : Places[start])..(start + length == Key.Length ? Source.Length : Places[start + length])];
    }
}
