using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Cli.Answers;

/// <summary>A comparison for a person to read: [-删去的字-] and {+增加的字+} within the newer text.</summary>
static class ComparisonPrint
{
    public static void Write(ComparedVersions result, bool all, TextWriter output)
    {
        output.WriteLine($"{result.Work.Work.Title}：{result.Older!.Key} → {result.Newer!.Key}");
        output.WriteLine(result.Comparison!.Summary);
        foreach (var change in result.Comparison.Articles)
            if (all || change.Kind != ChangeKind.Unchanged)
                Write(change, output);
    }

    static void Write(ArticleChange change, TextWriter output)
    {
        var head = change switch
        {
            { Kind: ChangeKind.Added } => $"增　{change.After!.Number}",
            { Kind: ChangeKind.Removed } => $"删　{change.Before!.Number}",
            { Kind: ChangeKind.Moved } => $"移　{change.Before!.Number} → {change.After!.Number}",
            { Kind: ChangeKind.Changed, Renumbered: true } => $"改　{change.Before!.Number} → {change.After!.Number}",
            { Kind: ChangeKind.Changed } => $"改　{change.After!.Number}",
            _ => $"　　{change.After!.Number}",
        };
        output.WriteLine($"\n{head}");
        if (change.Kind is not (ChangeKind.Moved or ChangeKind.Unchanged))
            output.WriteLine(string.Concat(change.Words.Select(Text)));
    }

    static string Text(WordRun word) => word.Same ? word.After : $"{(word.Before.Length > 0 ? $"[-{word.Before}-]" : "")}{(word.After.Length > 0 ? $"{{+{word.After}+}}" : "")}";
}
