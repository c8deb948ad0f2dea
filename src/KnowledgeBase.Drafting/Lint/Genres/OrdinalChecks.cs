using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>层次序数 (R18): none skipped, none twice, the levels in order; 一是 二是 and 第一条 第二条 too. The forms of ordinals are BD-8.</summary>
static partial class OrdinalChecks
{
    public static readonly LintRule Form = new("BD-8", "层次序数的写法", RuleStrength.Usual, "GB/T 9704-2012 7.3.3");

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        var after = 0;
        List<LintFinding> findings = [.. Sequence(manuscript, manuscript.Draft.Body, ref after)];
        foreach (var attachment in manuscript.Draft.AttachedTexts)
        {
            // An attachment counts anew from its own first line.
            after = Math.Max(after, manuscript.LineWith(attachment.Label, after));
            findings.AddRange(Sequence(manuscript, attachment.Blocks, ref after));
        }
        return [.. findings, .. manuscript.Body.SelectMany(line => Spoken(manuscript, line)), .. Articles(manuscript), .. manuscript.Body.Where(l => l.Kind is LineKind.Text).SelectMany(line => Forms(manuscript, line))];
    }

    static List<LintFinding> Sequence(Manuscript manuscript, IReadOnlyList<DraftBlock> blocks, ref int after)
    {
        List<LintFinding> findings = [];
        var counters = new int[5];
        var deepest = 0;
        Ordinal? previous = null;
        foreach (var block in blocks)
        {
            var (number, words, heading) = block switch
            {
                BodyHeading h => (h.Number, h.Content.Plain(), true),
                BodyParagraph p => ("", p.Content.Plain(), false),
                _ => ("", "", false),
            };
            var text = number + NoteLabel().Replace(words, "");
            if (text.Length > 0)
                after = manuscript.LineWith(words, after) is var line and > 0 ? line : after;
            if (Ordinal.At(text) is not { Ordinal: var ordinal })
            {
                previous = null;
                continue;
            }
            var twice = previous is not null && previous.Level == ordinal.Level && previous.Value == ordinal.Value;
            previous = ordinal;
            var expected = counters[ordinal.Level] + 1;
            // A list of items in a paragraph begins anew at will.
            if (twice || (ordinal.Value != expected && ordinal.Value != 1 && (heading || expected > 1)))
                findings.Add(manuscript.Find(GenreRules.Ordinals, after, ordinal.Value == expected - 1 ? $"序数“{ordinal.Printed}”重复" : $"序数“{ordinal.Printed}”不连续", $"“{Ordinal.Print(ordinal.Level, expected)}”"));
            else if (heading && ordinal.Value == 1 && expected > 1)
                findings.Add(manuscript.Find(GenreRules.Ordinals, after, $"序数“{ordinal.Printed}”又从头编起", $"“{Ordinal.Print(ordinal.Level, expected)}”"));
            else if (heading && ordinal.Level > deepest + 2)
                findings.Add(manuscript.Find(GenreRules.Ordinals, after, $"“{ordinal.Printed}”前面没有上一层次", $"“{Ordinal.Print(Math.Max(1, deepest + 1), 1)}”：层次依次为 一、（一）1.（1）"));
            if (heading)
                deepest = ordinal.Level;
            counters[ordinal.Level] = ordinal.Value;
            Array.Clear(counters, ordinal.Level + 1, counters.Length - ordinal.Level - 1);
        }
        return findings;
    }

    // 一是…；二是…；四是…
    static IEnumerable<LintFinding> Spoken(Manuscript manuscript, ManuscriptLine line)
    {
        var expected = 1;
        foreach (Match match in Spoken().Matches(line.Prose))
        {
            var value = ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var n) ? n : 0;
            if (value == 1)
                expected = 1;
            else if (expected > 1 && value != expected)
            {
                yield return manuscript.Find(GenreRules.Ordinals, line.Number, $"“{match.Value}”不连续", $"“{ChineseNumeral.Format(expected)}是”");
                yield break;
            }
            else if (expected == 1)
                yield break;
            expected = value + 1;
        }
    }

    static IEnumerable<LintFinding> Articles(Manuscript manuscript)
    {
        var before = 0;
        foreach (var line in manuscript.Body)
            if (Article().Match(line.Prose) is { Success: true } match && ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var value))
            {
                if (before > 0 && value != before + 1 && value != 1)
                    yield return manuscript.Find(GenreRules.Ordinals, line.Number, $"“第{match.Groups["n"].Value}条”不连续", $"“第{ChineseNumeral.Format(before + 1)}条”");
                before = value;
            }
    }

    static IEnumerable<LintFinding> Forms(Manuscript manuscript, ManuscriptLine line)
    {
        var start = line.Prose.Length - line.Prose.TrimStart(ManuscriptLine.Blank, ' ', '　').Length;
        var text = line.Prose[start..];
        // 1、 in a list of items is told too; a year (2025、) is none.
        if (Ordinal.At(text) is { Ordinal: { Standard: false } ordinal } && ordinal.Printed.AsSpan().IndexOfAny("()．.、") >= 0 && Ordinal.Print(ordinal.Level, ordinal.Value) is var right && right != ordinal.Printed)
            yield return manuscript.Find(Form, line.Number, $"序数“{ordinal.Printed}”应写作“{right}”", $"“{right}”", new TextEdit(line.Number, start, ordinal.Printed.Length, right));
    }

    // 附件：1.甲 is the first of the names under it.
    [GeneratedRegex("^附件[：:]\\s*(?=1[.．、])", RegexOptions.CultureInvariant)]
    private static partial Regex NoteLabel();

    [GeneratedRegex("(?<=^|[，。；：、 　\0])(?<n>[一二三四五六七八九十]{1,2})是(?!否)", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^[\s　\0]*第(?<n>[一二三四五六七八九十百零]{1,7})条(?=[\s　])", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
