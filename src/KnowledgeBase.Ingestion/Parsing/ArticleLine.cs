using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>条首: 第X条 at the start of a line, followed by a space; 第十二条规定的情形 in a sentence is none.</summary>
static class ArticleLine
{
    /// <summary>The article that a line begins, with where its text starts; null where it begins none.</summary>
    public static (ProvisionNumber Number, int TextStart)? At(string line) =>
        Read(line) is { Spaced: true } found ? (found.Number, found.TextStart) : null;

    /// <summary>As <see cref="At"/>, but also without the space, or with one inside the number: a damaged article line when the number is the one expected.</summary>
    public static (ProvisionNumber Number, int TextStart)? Damaged(string line) =>
        Read(line) is { Spaced: false } found ? (found.Number, found.TextStart) : null;

    static (ProvisionNumber Number, int TextStart, bool Spaced)? Read(string line)
    {
        var i = 0;
        while (i < line.Length && (char.IsWhiteSpace(line[i]) || line[i] == '*'))
            i++;
        if (i + 2 >= line.Length || line[i] != '第')
            return null;
        var start = ++i;
        var inner = false;
        while (i < line.Length && i - start < 12 && (ChineseNumeral.IsNumeral(line[i]) || char.IsWhiteSpace(line[i])))
            inner |= char.IsWhiteSpace(line[i++]);
        if (i == start || i >= line.Length || line[i] != '条')
            return null;
        var digits = line.AsSpan(start, i - start);
        if (!ChineseNumeral.TryParse(inner ? string.Concat(digits.ToString().Where(c => !char.IsWhiteSpace(c))) : digits, out var number) || number is < 1 or > 9999)
            return null;
        i++;
        var suffix = 0;
        if (i + 1 < line.Length && line[i] == '之')
        {
            var at = ++i;
            while (i < line.Length && i - at < 3 && ChineseNumeral.IsNumeral(line[i]))
                i++;
            if (!ChineseNumeral.TryParse(line.AsSpan(at, i - at), out suffix))
                return null;
        }
        while (i < line.Length && line[i] == '*')
            i++;
        var spaced = !inner && (i == line.Length || line[i] is ' ' or '　' or '\t' or '\u00A0' or '\u2002' or '\u2003');
        while (i < line.Length && char.IsWhiteSpace(line[i]))
            i++;
        return (new ProvisionNumber(number, suffix), i, spaced);
    }
}
