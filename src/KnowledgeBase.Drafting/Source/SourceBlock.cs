using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>One piece of the Markdown body with the line it stands on, before it is known what it is in the document.</summary>
abstract record SourceBlock(int Line);

/// <summary>A paragraph, or a heading of Markdown.</summary>
/// <param name="Marks">How many # stand before it; 0 for a paragraph.</param>
/// <param name="Listed">True for an item of a numbered list.</param>
sealed record SourceText(int Line, int Marks, IReadOnlyList<DraftInline> Content, bool Listed = false) : SourceBlock(Line)
{
    public string Plain { get; } = Content.Plain();

    public string Key => WidthFold.Key(Plain);
}

/// <summary>A table or a picture, ready as it is.</summary>
sealed record SourceObject(int Line, DraftBlock Block) : SourceBlock(Line);

/// <summary>Cutting of running text at a place counted in characters.</summary>
static class Inlines
{
    public static (IReadOnlyList<DraftInline> Before, IReadOnlyList<DraftInline> After) Cut(IReadOnlyList<DraftInline> inlines, int at)
    {
        List<DraftInline> before = [], after = [];
        foreach (var inline in inlines)
        {
            if (inline is not TextRun run)
                (at > 0 || after.Count == 0 ? before : after).Add(inline);
            else if (run.Text.Length <= at)
                before.Add(run);
            else if (at <= 0)
                after.Add(run);
            else
            {
                before.Add(run with { Text = run.Text[..at] });
                after.Add(run with { Text = run.Text[at..] });
            }
            at -= inline is TextRun { Text.Length: var length } ? length : 0;
        }
        return (before, after);
    }

    /// <summary>The same text, nothing of it bold, without white space at its ends.</summary>
    public static IReadOnlyList<DraftInline> Even(IReadOnlyList<DraftInline> inlines) => Merge(Trim([.. inlines.Select(i => i is TextRun run ? run with { Bold = false } : i)]));

    public static IReadOnlyList<DraftInline> Trim(IReadOnlyList<DraftInline> inlines)
    {
        var list = inlines.ToList();
        while (list is [TextRun first, ..] && first.Text.TrimStart() is var start && start.Length != first.Text.Length)
        {
            list[0] = first with { Text = start };
            if (start.Length > 0)
                break;
            list.RemoveAt(0);
        }
        while (list is [.., TextRun last] && last.Text.TrimEnd() is var end && end.Length != last.Text.Length)
        {
            list[^1] = last with { Text = end };
            if (end.Length > 0)
                break;
            list.RemoveAt(list.Count - 1);
        }
        return list;
    }

    /// <summary>Neighbouring runs of one look become one, empty ones go.</summary>
    public static IReadOnlyList<DraftInline> Merge(IReadOnlyList<DraftInline> inlines)
    {
        List<DraftInline> merged = [];
        foreach (var inline in inlines)
        {
            if (inline is TextRun { Text.Length: 0 })
                continue;
            if (inline is TextRun next && merged is [.., TextRun last] && last.Bold == next.Bold)
                merged[^1] = last with { Text = last.Text + next.Text };
            else
                merged.Add(inline);
        }
        return merged;
    }
}
