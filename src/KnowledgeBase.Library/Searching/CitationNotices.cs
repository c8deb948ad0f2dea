using KnowledgeBase.Library.Laws.Notices;

namespace KnowledgeBase.Library.Searching;

/// <summary>提示 beside a cited text.</summary>
public static class CitationNotices
{
    /// <summary>What must be known beside the text that an answer cites; empty where it cites none that is here.</summary>
    public static async Task<IReadOnlyList<LawNotice>> OfAsync(this LawNotices notices, SearchAnswer answer, CancellationToken cancellationToken) =>
        answer.Citation is { Law: { } law, Version: { } version } ? await notices.OfAsync(law, version, answer.Day, cancellationToken) : [];
}
