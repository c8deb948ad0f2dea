using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Library.Laws;

/// <summary>查法规: a law or one of its articles by name, as it stood on a day, with what must be known beside it. Safe for concurrent use.</summary>
public sealed class LawLookup(LawCatalogue catalogue, LawReader reader, LawNotices notices)
{
    // The most that one answer tells of what cites an article.
    const int CitedByLimit = 100;

    /// <summary>Looks up a law, or an article of it.</summary>
    /// <param name="law">Its title or its address (<see cref="LawAddress"/>).</param>
    /// <param name="version">A certain text by its version date; null for the one of the day.</param>
    public async Task<LawAnswer> FindAsync(string law, ProvisionNumber? article, string? version, DateOnly day, CancellationToken cancellationToken)
    {
        if (await LawAddress.ResolveAsync(law, catalogue, day, cancellationToken) is not { } work)
            return new LawAnswer(day, new MissingText(MissingReason.LawNotHere, $"本库没有《{LawAddress.TitleIn(law).Trim('《', '》')}》"));
        var title = work.Work.Title;
        var shown = version is null ? work.InForce ?? work.Nearest : work.Versions.FirstOrDefault(v => v.Key == version);
        if (shown is null || await reader.ReadAsync(shown.Id, day, cancellationToken) is not { } text)
            return new LawAnswer(day, NoVersion(work, version)) { Work = work };
        var beside = await notices.OfAsync(work, shown, day, cancellationToken);
        var answer = new LawAnswer(day, version is null && work.InForce is null ? NoTextOfDay(work, beside, day) : null) { Work = work, Text = text, Notices = beside };
        answer = answer with { SameTitle = [.. (await catalogue.FindAsync(title, day, cancellationToken)).Where(w => w.Id != work.Work.Id)] };
        if (article is not { } number)
            return answer;
        var found = await reader.ArticleAsync(shown.Id, number, day, cancellationToken, CitedByLimit);
        return answer with
        {
            Article = found,
            Missing = answer.Missing ?? (found is null ? new MissingText(MissingReason.NoSuchArticle, $"《{title}》（{shown.Key}）没有{number}") : null),
        };
    }

    static MissingText NoVersion(WorkDetails work, string? version) => new(
        MissingReason.NoSuchVersion,
        work.Versions.Count == 0 ? $"《{work.Work.Title}》没有文本" : $"《{work.Work.Title}》没有 {version} 的文本，库里有 {string.Join("、", work.Versions.Select(v => v.Key))}");

    static MissingText NoTextOfDay(WorkDetails work, IReadOnlyList<LawNotice> notices, DateOnly day)
    {
        var notice = notices.FirstOrDefault(n => n.Kind is NoticeKind.TextOfDayMissing or NoticeKind.NotYetInForce or NoticeKind.Repealed && n.Target?.WorkId == work.Work.Id);
        var reason = notice?.Kind switch
        {
            NoticeKind.NotYetInForce => MissingReason.NotYetInForce,
            NoticeKind.Repealed => MissingReason.Repealed,
            _ => MissingReason.TextOfDayNotHere,
        };
        return new MissingText(reason, notice?.Sentence ?? $"{day:yyyy-MM-dd} 有效的《{work.Work.Title}》文本不在库中", work.Versions is [.., var earliest] ? earliest : null, work.Nearest);
    }
}

/// <summary>The text of a law as it was asked for, or what is missing.</summary>
/// <param name="Day">The day asked for.</param>
/// <param name="Missing">Null where the text asked for is here; where that of the day is not, <see cref="Text"/> is the nearest all the same, for those who say so.</param>
public sealed record LawAnswer(DateOnly Day, MissingText? Missing)
{
    public WorkDetails? Work { get; init; }

    public LawText? Text { get; init; }

    /// <summary>The article asked for.</summary>
    public ArticlePage? Article { get; init; }

    /// <summary>What must be known beside the text.</summary>
    public IReadOnlyList<LawNotice> Notices { get; init; } = [];

    /// <summary>Other laws of the same title: of another region or organ.</summary>
    public IReadOnlyList<WorkSummary> SameTitle { get; init; } = [];
}
