using System.Buffers;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>校对: what can be seen in the text itself, whatever it is about.</summary>
static class ProofreadingLint
{
    /// <summary>Rules that look at one line at a time, each with the characters that a line must have to be worth a look.</summary>
    static readonly (SearchValues<char> Signs, Func<Manuscript, ManuscriptLine, IEnumerable<LintFinding>> Check)[] OfALine =
    [
        (Any("局部会委队司办心"), AbolishedOrgans.Check),
        (Any(",;:?!.\""), HalfWidth.Check),
        (Any("("), HalfWidthBrackets.Check),
        (Any("，。；：、"), RepeatedMarks.Check),
        (Any("号"), DayWritten.Check),
        (Any("号"), NumberBrackets.Check),
        (Any(" \u00A0"), SpacedFigures.Check),
        (Any("、"), ListedTitles.Check),
        (Any("-"), Ranges.Check),
        (Any("（《〔“‘【）》〕”’】"), Pairs.Check),
        (Any("年"), ShortYears.Check),
        (Any("年"), ChineseYears.Check),
        (Any("0123456789一二"), DateLines.Check),
    ];

    /// <summary>Rules that compare one place with another.</summary>
    static readonly Func<Manuscript, IEnumerable<LintFinding>>[] OfTheText = [NameVariants.Check, TitleVariants.Check, FigureVariants.Check];

    public static IEnumerable<LintFinding> Check(Manuscript manuscript) =>
        manuscript.Lines.Where(l => l.Prose.Length > 0).SelectMany(line => DoubledWords.Check(manuscript, line).Concat(OfALine.Where(rule => line.Prose.AsSpan().ContainsAny(rule.Signs)).SelectMany(rule => rule.Check(manuscript, line)))).Concat(OfTheText.SelectMany(rule => rule(manuscript)));

    static SearchValues<char> Any(string characters) => SearchValues.Create(characters);
}
