using System.Text;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>One line of print: words on the same base, from left to right.</summary>
/// <param name="Em">Width of a Chinese character in the line.</param>
sealed record TextRow(double Left, double Top, double Right, double Bottom, string Text, double Em)
{
    public double Height => Bottom - Top;

    /// <summary>Puts words into lines from top to bottom.</summary>
    public static List<TextRow> Of(IEnumerable<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(w => w.MiddleY))
        {
            // The last few lines only: a raised or small word may fall behind its line by a little.
            var row = rows.Count == 0 ? null : rows.Skip(Math.Max(0, rows.Count - 3)).LastOrDefault(r => IsBeside(r, word));
            if (row is null)
                rows.Add([word]);
            else
                row.Add(word);
        }
        return [.. rows.Select(Create).OrderBy(row => row.Top)];
    }

    static bool IsBeside(List<PdfWord> row, PdfWord word)
    {
        var (top, bottom) = (row.Max(w => w.Top), row.Min(w => w.Bottom));
        if (bottom <= top)
            (top, bottom) = (row[0].Top, row[0].Bottom);
        return Math.Min(bottom, word.Bottom) - Math.Max(top, word.Top) > 0.5 * Math.Min(bottom - top, word.Height);
    }

    static TextRow Create(List<PdfWord> words)
    {
        words.Sort((a, b) => a.Left.CompareTo(b.Left));
        var em = CharacterWidth(words);
        var spread = IsSpread(words, em);
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
            text.Append(Space(words[i - 1], words[i], em, spread)).Append(words[i].Text);
        return new TextRow(words[0].Left, words.Min(w => w.Top), words.Max(w => w.Right), words.Max(w => w.Bottom), text.ToString(), em);
    }

    // The height of a box depends on the font; Chinese characters are as wide as they are high.
    static double CharacterWidth(List<PdfWord> words)
    {
        var chinese = words.Where(w => w.Text.All(c => c >= '\u2E80')).ToList();
        var characters = chinese.Sum(w => w.Text.Length);
        return Math.Max(4, characters > 0 ? chinese.Sum(w => w.Right - w.Left) / characters : words.Max(w => w.Height) * 0.8);
    }

    // Between Chinese and Latin characters printers leave a quarter of a character, which is no space; half is a space of the keyboard, a whole one is 　.
    static string Space(PdfWord left, PdfWord right, double em, bool isSpread)
    {
        var gap = (right.Left - left.Right) / em;
        if (IsLatin(left.Text[^1]) && IsLatin(right.Text[0]))
            return gap > 0.1 ? " " : "";
        return gap >= 1.6 || (gap >= 0.8 && !isSpread) ? "　" : gap >= 0.38 && !isSpread ? " " : "";
    }

    // A line stretched to the full width has gaps between all its characters, and none of them was typed.
    static bool IsSpread(List<PdfWord> words, double em)
    {
        var gaps = words.Zip(words.Skip(1)).Where(pair => !IsLatin(pair.First.Text[^1]) && !IsLatin(pair.Second.Text[0])).Select(pair => (pair.Second.Left - pair.First.Right) / em).ToList();
        return gaps.Count > 3 && gaps.Count(gap => gap is > 0.1 and < 1.5) >= gaps.Count * 0.7 && words.Average(w => w.Text.Length) < 3;
    }

    static bool IsLatin(char c) => c < '\u0250';

    /// <summary>Joins two lines of one paragraph.</summary>
    public static string Join(string before, string after) =>
        before.Length > 0 && after.Length > 0 && char.IsAsciiLetterOrDigit(before[^1]) && char.IsAsciiLetter(after[0]) && char.IsAsciiLetter(before[^1]) ? $"{before} {after}" : before + after;
}
