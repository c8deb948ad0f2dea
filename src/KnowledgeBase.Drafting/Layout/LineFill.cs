namespace KnowledgeBase.Drafting.Layout;

/// <summary>How many lines a text fills: full-width characters, half-width ones that keep together as words, and punctuation that may hang over the edge but not begin a line.</summary>
static class LineFill
{
    const string NeverFirst = "。，、；：？！）》〉〕】”’…—%％℃·";
    const double BetweenScripts = 0.2;
    const string NeverLast = "（《〈〔【“‘";

    /// <param name="first">Room on the first line.</param>
    /// <param name="rest">Room on the others.</param>
    /// <param name="full">Advance of a full-width character.</param>
    /// <param name="half">Advance of a half-width one.</param>
    /// <param name="hangs">False where no mark may hang over the edge: then it takes the character before it to the next line.</param>
    public static int Count(string text, double first, double rest, double full, double half, bool hangs = true) => Starts(text, first, rest, full, half, hangs).Count;

    /// <summary>Where each line begins.</summary>
    public static IReadOnlyList<int> Starts(string text, double first, double rest, double full, double half, bool hangs = true)
    {
        List<int> starts = [];
        var offset = 0;
        foreach (var part in text.Split('\n'))
        {
            AddLines(part, offset, starts, starts.Count == 0 ? first : rest, rest, full, half, hangs);
            offset += part.Length + 1;
        }
        return starts;
    }

    static void AddLines(string text, int offset, List<int> starts, double first, double rest, double full, double half, bool hangs)
    {
        starts.Add(offset);
        var room = first;
        var x = 0.0;
        for (var i = 0; i < text.Length;)
        {
            var end = WordEnd(text, i);
            while (!hangs && end < text.Length && MayHang(text[end]))
                end++;
            var width = Width(text, i, end, full, half);
            // One closing mark may hang over the edge.
            var needed = hangs && end - i == 1 && MayHang(text[i]) ? 0 : width;
            if (x > 0 && x + needed > room + 1)
            {
                starts.Add(offset + i);
                room = rest;
                x = 0;
            }
            // At the beginning of a line nothing meets.
            if (x == 0)
                width -= White(text, i, full);
            // A word longer than a line breaks anywhere.
            for (var at = i; width > rest + full && at < end; at++)
            {
                var one = Width(text, at, at + 1, full, half);
                if (x > 0 && x + one > room + 1 && !char.IsLowSurrogate(text[at]))
                {
                    starts.Add(offset + at);
                    room = rest;
                    x = 0;
                }
                x += one;
            }
            if (width <= rest + full)
                x += width;
            i = end;
        }
    }

    static int WordEnd(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        if (Typeset.IsHalf(text[start]) && text[start] != ' ')
        {
            while (end < text.Length && Typeset.IsHalf(text[end]) && text[end] != ' ')
                end++;
            return end;
        }
        while (end < text.Length && NeverLast.Contains(text[end - 1], StringComparison.Ordinal))
            end++;
        return end;
    }

    /// <summary>How wide a text is on one line.</summary>
    public static double Width(string text, double full, double half) => Width(text, 0, text.Length, full, half);

    static double Width(string text, int start, int end, double full, double half)
    {
        var width = 0.0;
        for (var i = start; i < end; i++)
            width += White(text, i, full) + (Typeset.IsHalf(text[i]) ? half : full);
        return width;
    }

    /// <summary>White before a character where Chinese and figures or letters meet.</summary>
    public static double White(string text, int at, double full) => Meet(text, at) ? BetweenScripts * full : 0;

    /// <summary>True for a mark that may hang over the edge.</summary>
    public static bool MayHang(char c) => NeverFirst.Contains(c, StringComparison.Ordinal);

    // Programs set a little white between Chinese and figures or letters; LibreOffice 7.4 does so even where it is told not to.
    static bool Meet(string text, int i) => i > 0 && char.IsLetterOrDigit(text[i]) && char.IsLetterOrDigit(text[i - 1]) && Typeset.IsHalf(text[i]) != Typeset.IsHalf(text[i - 1]);
}
