using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Cli.Answers;

/// <summary>The JSON of <c>kb show</c>: the law, its versions, and its articles or the one asked for.</summary>
/// <param name="On">The day asked for.</param>
/// <param name="Covered">False where no text here covers that day and the nearest is given.</param>
sealed record LawJson(
    string Law, LevelOfAuthority Level, string? Region, string? Issuer, DateOnly On, bool Covered, VersionJson Version, IReadOnlyList<VersionJson> Versions,
    IReadOnlyList<NoticeJson> Notices,
    IReadOnlyList<string> TitleNote, string? Preamble, IReadOnlyList<ShownArticleJson> Articles, IReadOnlyList<string> Annexes, string? Text, IReadOnlyList<string> Sources)
{
    public static LawJson From(WorkDetails law, LawText text, ProvisionNumber? article, DateOnly day, IReadOnlyList<LawNotice> notices) => new(
        law.Work.Title, law.Work.Level, law.Work.Region, law.Work.Issuer, day, law.InForce is not null, VersionJson.From(text.Version),
        [.. law.Versions.Select(VersionJson.From)],
        [.. notices.Select(NoticeJson.From)],
        [.. text.TitleNote.Select(h => h.Text)],
        text.Preamble.Length > 0 && article is null ? text.Preamble : null,
        [.. text.Articles.Where(a => article is null || a.Number == article).Select(a => ShownArticleJson.From(a, text))],
        article is null ? [.. text.Annexes.Select(a => a.Title)] : [],
        text.Body.Length > 0 ? text.Body : null,
        [.. text.Sources.Select(s => s.Path)]);
}

/// <summary>What must be known beside the text.</summary>
/// <param name="Law">The law it leads to, where that is here.</param>
sealed record NoticeJson(NoticeKind Kind, string Sentence, string? Law, string? Version)
{
    public static NoticeJson From(LawNotice notice) => new(notice.Kind, notice.Sentence, notice.Target?.Title, notice.Target?.VersionKey);
}

/// <summary>A version with its dates and its status on the day asked for.</summary>
sealed record VersionJson(string Version, DateOnly? VersionDate, DateOnly? EffectiveDate, string? EffectiveSource, DateOnly? EffectiveChecked, VersionStatus Status)
{
    public static VersionJson From(VersionSummary version) =>
        new(version.Key, version.VersionDate, version.EffectiveDate, version.EffectiveSource, version.EffectiveChecked, version.Status);
}

/// <summary>An article of a law that is shown.</summary>
sealed record ShownArticleJson(string Article, int ArticleNumber, int Suffix, IReadOnlyList<string> Division, string Text)
{
    public static ShownArticleJson From(Article article, LawText text) =>
        new(article.Number.ToString(), article.Number.Number, article.Number.Suffix, text.DivisionPath(article), article.Text);
}
