using System.Buffers;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>结构层次: makes headings of the marked lines, numbers them, and checks the numbers that are typed (GB/T 9704-2012 7.3.3).</summary>
/// <remarks>Either the program numbers a text or its author does: where one heading has a typed number none is given to the others.</remarks>
sealed class BodyStructure(Findings findings)
{
    const int LongestBareHeading = 40;

    static readonly SearchValues<char> Punctuation = SearchValues.Create("。；：，;:,？！");

    readonly int[] counters = new int[5];
    bool typed;

    public static IReadOnlyList<DraftBlock> Build(IReadOnlyList<SourceBlock> source, Findings findings) => new BodyStructure(findings).Build(source);

    IReadOnlyList<DraftBlock> Build(IReadOnlyList<SourceBlock> source)
    {
        typed = source.OfType<SourceText>().Any(t => t.Marks > 0 && Ordinal.At(t.Plain) is not null);
        return [.. source.Select(block => block is SourceText text ? Text(text) : ((SourceObject)block).Block)];
    }

    DraftBlock Text(SourceText text)
    {
        var ordinal = Ordinal.At(text.Plain);
        if (text.Marks == 0)
            return ordinal is { } found && IsHeading(text, found.Ordinal) ? Typed(text, found.Ordinal, found.Length) : new BodyParagraph(text.Content);
        return ordinal is { } at ? Typed(text, at.Ordinal, at.Length) : Unnumbered(text);
    }

    // A line that is not marked is a heading where its number is bold, or where it is short and says nothing: 一、总体要求.
    static bool IsHeading(SourceText text, Ordinal ordinal) =>
        text.Content is [TextRun { Bold: true }, ..] || (!text.Listed && text.Content is [TextRun { Bold: false }] && ordinal.Level <= 2 && text.Plain.Length <= LongestBareHeading && text.Plain.AsSpan().IndexOfAny(Punctuation) < 0)
        || (text.Listed && text.Content is [TextRun { Bold: false, Text.Length: <= 5 }, TextRun { Bold: true }, ..]);

    BodyHeading Typed(SourceText text, Ordinal ordinal, int length)
    {
        Check(ordinal, text.Line);
        var (_, words) = Inlines.Cut(text.Content, length);
        return Heading(ordinal.Level, ordinal.Printed, words);
    }

    void Check(Ordinal ordinal, int line)
    {
        if (!ordinal.Standard)
            findings.Warn(DiagnosticCode.WrongOrdinal, $"序数“{ordinal.Printed}”按国家标准应写作“{Ordinal.Print(ordinal.Level, ordinal.Value)}”，已按原样保留", line);
        var expected = counters[ordinal.Level] + 1;
        if (ordinal.Value != expected)
            findings.Warn(DiagnosticCode.WrongOrdinal, $"序数“{ordinal.Printed}”不连续，这里应是“{Ordinal.Print(ordinal.Level, expected)}”，已按原样保留", line);
        Count(ordinal.Level, ordinal.Value);
    }

    void Count(int level, int value)
    {
        counters[level] = value;
        Array.Clear(counters, level + 1, counters.Length - level - 1);
    }

    DraftBlock Unnumbered(SourceText text)
    {
        var level = Math.Clamp(text.Marks - 1, 1, 4);
        if (text.Marks > 5)
            return new BodyParagraph(text.Content);
        if (typed)
        {
            findings.Tell(DiagnosticCode.WrongOrdinal, $"标题“{Short(text.Plain)}”没有序数，而别的标题有，已按原样保留", text.Line);
            return Heading(level, "", text.Content);
        }
        Count(level, counters[level] + 1);
        return Heading(level, Ordinal.Print(level, counters[level]), text.Content);
    }

    // （一）压实责任。各单位要…: the heading ends at its first 。 and the paragraph goes on.
    static BodyHeading Heading(int level, string number, IReadOnlyList<DraftInline> words)
    {
        var stop = words.Plain().IndexOf('。', StringComparison.Ordinal);
        if (stop < 0)
            return new BodyHeading(level, number, Inlines.Even(words), []);
        var (heading, rest) = Inlines.Cut(words, stop + 1);
        return new BodyHeading(level, number, Inlines.Even(heading), Inlines.Merge(Inlines.Trim(rest)));
    }

    static string Short(string text) => text.Length <= 16 ? text : text[..16] + "…";
}
