using System.Buffers;
using System.Globalization;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>Goes through PostScript as cairo writes it and tells the operators on each page with the numbers before them; strings, fonts and images are passed over.</summary>
static class PostScriptScanner
{
    static readonly SearchValues<char> TokenEnds = SearchValues.Create(" \t[]{}<>()");

    public static void Scan(TextReader source, Action nextPage, Action<string, IReadOnlyList<double>> operate, CancellationToken cancellationToken)
    {
        var operands = new List<double>();
        var (inPages, inImage, inString) = (false, false, false);
        while (source.ReadLine() is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.StartsWith("%%Page:", StringComparison.Ordinal))
            {
                (inPages, inImage, inString) = (true, false, false);
                operands.Clear();
                nextPage();
                continue;
            }
            // Image data is text in base 85 that may look like anything, up to its end mark.
            if (inImage)
            {
                inImage = !line.Contains("~>", StringComparison.Ordinal);
                continue;
            }
            if (!inPages || line.StartsWith("%%", StringComparison.Ordinal))
                continue;
            inImage = line.Contains("/ASCII85Decode", StringComparison.Ordinal);
            if (!inImage)
                inString = ScanLine(line, inString, operands, operate);
        }
    }

    // True where a string runs on into the next line.
    static bool ScanLine(ReadOnlySpan<char> line, bool inString, List<double> operands, Action<string, IReadOnlyList<double>> operate)
    {
        var at = 0;
        if (inString && !SkipString(line, ref at))
            return true;
        while (at < line.Length)
        {
            var c = line[at];
            if (c is '(' or '<')
            {
                at++;
                if (c == '(' ? !SkipString(line, ref at) : !SkipHex(line, ref at))
                    return c == '(';
            }
            else if (c is ' ' or '[' or ']' or '{' or '}' or '>' or '\t')
            {
                at++;
            }
            else
            {
                var length = line[at..].IndexOfAny(TokenEnds);
                var token = length < 0 ? line[at..] : line.Slice(at, Math.Max(1, length));
                at += token.Length;
                Take(token, operands, operate);
            }
        }
        return false;
    }

    static void Take(ReadOnlySpan<char> token, List<double> operands, Action<string, IReadOnlyList<double>> operate)
    {
        if ((char.IsAsciiDigit(token[0]) || token[0] is '-' or '.') && double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            operands.Add(number);
            return;
        }
        // Only these draw straight lines; the others only end the row of numbers.
        if (token is "re" or "m" or "l" or "h" or "c" or "S" or "f" or "f*" or "n" or "q" or "Q" or "cm" or "rectclip" or "cairo_set_page_size")
            operate(token.ToString(), operands);
        operands.Clear();
    }

    static bool SkipString(ReadOnlySpan<char> line, ref int at)
    {
        for (; at < line.Length; at++)
        {
            if (line[at] == '\\')
                at++;
            else if (line[at] == ')')
            {
                at++;
                return true;
            }
        }
        return false;
    }

    static bool SkipHex(ReadOnlySpan<char> line, ref int at)
    {
        var end = line[at..].IndexOf('>');
        at = end < 0 ? line.Length : at + end + 1;
        return end >= 0;
    }
}
