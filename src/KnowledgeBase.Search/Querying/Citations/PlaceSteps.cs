using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>Cuts the place of a citation into its numbers.</summary>
sealed class PlaceSteps(string text, int start)
{
    int position = start;

    char Current => position < text.Length ? text[position] : '\0';

    /// <summary>The numbers from here on, up to what is none.</summary>
    public List<PlaceStep> Read()
    {
        List<PlaceStep> steps = [];
        while (true)
        {
            var before = position;
            position = PlaceReader.SkipJoin(text, position);
            var joined = position > before;
            if (Current == '的')
                position++;
            if ((joined && steps.Count == 0) || Step(joined) is not { } step)
                return steps;
            steps.Add(step);
        }
    }

    PlaceStep? Step(bool joined)
    {
        var marked = Skip('第');
        var bracketed = Current is '(' or '（';
        if (Number() is not { } number)
            return null;
        var unit = Unit();
        var suffix = Suffix();
        unit ??= Unit();
        int? to = null;
        var toSuffix = 0;
        if (End() is { } end)
        {
            if (unit is null && end.Unit is null or '条' && end.Number <= number)
                (suffix, unit) = (end.Number, end.Unit);
            else
                (to, toSuffix, unit) = (end.Number, end.Suffix, unit ?? end.Unit);
        }
        return new PlaceStep(number, suffix, to, toSuffix, unit, marked, bracketed, joined, position);
    }

    // 134-1条 is 第一百三十四条之一 and 97-99条 a range: which one, the numbers say.
    (int Number, int Suffix, char? Unit)? End()
    {
        var before = position;
        if (Current is '至' or '到' or '-' or '—' or '–' or '－' or '~' or '～')
        {
            position++;
            _ = Skip('—');
            _ = Skip('第');
            if (Number() is { } number)
            {
                var unit = Unit();
                var suffix = Suffix();
                return (number, suffix, unit ?? Unit());
            }
        }
        position = before;
        return null;
    }

    int Suffix()
    {
        var before = position;
        if (Skip('之') && Number() is { } number)
            return number;
        position = before;
        return 0;
    }

    int? Number()
    {
        var before = position;
        var bracketed = Current is '(' or '（';
        if (bracketed)
            position++;
        var first = position;
        while (PlaceReader.IsNumeral(Current))
            position++;
        if (position > first && position - first <= 9 && ChineseNumeral.TryParse(text.AsSpan(first, position - first), out var number) && number is >= 1 and <= 9999
            && (!bracketed || Skip(')') || Skip('）')))
            return number;
        position = before;
        return null;
    }

    char? Unit()
    {
        if (Current is not ('条' or '款' or '项' or '目') || (Current == '条' && position + 1 < text.Length && text[position + 1] == '例'))
            return null;
        return text[position++];
    }

    bool Skip(char c)
    {
        if (Current != c)
            return false;
        position++;
        return true;
    }
}
