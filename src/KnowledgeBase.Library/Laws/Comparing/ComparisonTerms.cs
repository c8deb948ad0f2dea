namespace KnowledgeBase.Library.Laws.Comparing;

/// <summary>Why two versions could not be compared, for pages, commands and the API.</summary>
public static class ComparisonTerms
{
    /// <summary>One sentence; null for versions that were compared.</summary>
    /// <param name="from">As asked for.</param>
    /// <param name="to">As asked for.</param>
    public static string? WhyNot(this ComparedVersions result, string? from, string? to)
    {
        var title = result.Work.Work.Title;
        var held = string.Join("、", result.Work.Versions.Select(v => v.Key));
        return result.Outcome switch
        {
            ComparisonOutcome.OnlyOneVersion => $"《{title}》只有一个文本（{held}），没有可以对照的",
            ComparisonOutcome.NoSuchVersion => $"《{title}》没有 {(result.Older is null && from is not null ? from : to ?? from)} 的文本，库里有 {held}",
            ComparisonOutcome.SameVersion => $"两个日期是同一个文本（{result.Newer!.Key}），库里有 {held}",
            _ => null,
        };
    }
}
