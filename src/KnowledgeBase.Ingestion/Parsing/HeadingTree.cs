using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>标题层次: 一、 （一） 1. （1） and 一是, on a line of their own or run in to the first 。; bold is only a hint.</summary>
static partial class HeadingTree
{
    sealed record Found(MarkLevel Level, string Number, string Text, int Line, bool RunIn);

    /// <summary>The tree of the headings in these lines.</summary>
    /// <param name="lines">Clean lines in order.</param>
    /// <param name="firstLine">Number of the first of them in the clean text, from 1.</param>
    public static IReadOnlyList<Heading> Read(IReadOnlyList<TextLine> lines, int firstLine)
    {
        var found = new List<Found>();
        for (var i = 0; i < lines.Count; i++)
            if (!lines[i].IsTableRow)
                found.AddRange(InLine(lines[i], firstLine + i));
        DropLists(found);
        var position = 0;
        return Children(found, ref position, []);
    }

    /// <summary>The headings at this place and below them; a style that stands among the open ones closes what is under it, a new style goes one level down.</summary>
    static List<Heading> Children(List<Found> found, ref int position, ImmutableStack<MarkLevel> open)
    {
        var children = new List<Heading>();
        MarkLevel? style = null;
        while (position < found.Count)
        {
            var heading = found[position];
            if (open.Contains(heading.Level) || (style is { } own && own != heading.Level && Outranks(heading.Level, own)) || (!open.IsEmpty && Outranks(heading.Level, open.Peek())))
                break;
            style = heading.Level;
            position++;
            children.Add(new Heading(heading.Number, heading.Text, heading.Line, Children(found, ref position, open.Push(heading.Level))));
        }
        return children;
    }

    /// <summary>一、 and （一） stand above all others; 1., （1） and 一是 take the order in which a text uses them.</summary>
    static bool Outranks(MarkLevel left, MarkLevel right) => left <= MarkLevel.Second && left < right;

    static IEnumerable<Found> InLine(TextLine line, int number)
    {
        var text = line.Text.TrimEnd();
        var (level, mark, length) = LineMarks.Of(text);
        if (level != MarkLevel.None && HeadingText(text, level, length) is { } own)
        {
            yield return new Found(level, mark.Replace(" ", "", StringComparison.Ordinal), own, number, text.Length > length + own.Length + 2);
        }
        // A run may end in the white space that the line lost.
        foreach (var run in line.Bold)
            if (BoldHeading(text, Math.Min(run.Start.Value, text.Length)..Math.Min(run.End.Value, text.Length), level == MarkLevel.None ? 0 : length) is { } bold)
                yield return bold with { Line = number };
    }

    /// <summary>The words of a marked line that are its heading, or null where the mark numbers a paragraph or an entry of a list.</summary>
    static string? HeadingText(string text, MarkLevel level, int start)
    {
        var body = text[start..].Trim();
        if (body.Length == 0)
            return null;
        var longest = level == MarkLevel.Ordinal ? 60 : level == MarkLevel.First ? 50 : 45;
        var stop = body.IndexOf('。');
        if (stop < 0)
        {
            if (level == MarkLevel.Ordinal || body.Length > longest || body[^1] is '；' or ';' or '，' or '、')
                return null;
            var colon = body.IndexOfAny(['：', ':']);
            return colon == body.Length - 1 ? body[..^1] : colon > 0 ? body[..colon] is { Length: <= 16 } label ? label : null : body;
        }
        if (stop == body.Length - 1)
            return level is MarkLevel.First or MarkLevel.Second && stop <= 25 ? body[..stop] : null;
        var head = body[..stop];
        if (head.IndexOfAny(['：', ':']) is var at and > 0)
            return level <= MarkLevel.Fourth && at <= 16 && at < stop ? head[..at] : null;
        return head.Length <= longest && !head.Contains('；', StringComparison.Ordinal) ? head : null;
    }

    /// <summary>A bold run that begins a sentence: 一是**…**。, **二是…。** or, without a number, **…。**.</summary>
    static Found? BoldHeading(string text, Range run, int markedUpTo)
    {
        var (start, length) = run.GetOffsetAndLength(text.Length);
        if (start <= markedUpTo && markedUpTo > 0)
            return null;
        var bold = text.Substring(start, length).Trim();
        var inside = Ordinal().Match(bold);
        var outside = OrdinalAtEnd().Match(text[..start]);
        var number = inside.Success ? inside.Value : outside.Success ? outside.Value : "";
        var body = bold[(inside.Success ? inside.Length : 0)..].TrimEnd('。', '：', ':').Trim();
        var before = start - (outside.Success ? outside.Length : 0);
        var beginsSentence = before <= 0 || text[before - 1] is '。' or '：' or ':' or '；' || char.IsWhiteSpace(text[before - 1]);
        var ends = bold.EndsWith('。') || (start + length < text.Length && text[start + length] is '。' or '：');
        return beginsSentence && ends && body.Length is >= 3 and <= 60 ? new Found(MarkLevel.Ordinal, number, body, 0, true) : null;
    }

    /// <summary>Marks that number entries and not sections.</summary>
    static void DropLists(List<Found> found)
    {
        // （一） on a line of its own, in a text without any 一、, groups a list.
        if (!found.Any(f => f.Level == MarkLevel.First))
            found.RemoveAll(f => f is { Level: MarkLevel.Second, RunIn: false });
        // A lone ordinal is a turn of speech, not a level: 一是 needs its 二是.
        for (var i = found.Count - 1; i >= 0; i--)
            if (found[i] is { Level: MarkLevel.Ordinal, Number: "一是" } && !found.Skip(i + 1).TakeWhile(f => f.Level >= MarkLevel.Ordinal).Any(f => f.Number == "二是"))
                found.RemoveAt(i);
    }

    [GeneratedRegex(@"^\s*(?:十?[一二三四五六七八九]|十)是", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?:十?[一二三四五六七八九]|十)是$", RegexOptions.CultureInvariant)]
    private static partial Regex OrdinalAtEnd();
}
