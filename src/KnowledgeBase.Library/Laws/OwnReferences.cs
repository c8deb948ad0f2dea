using KnowledgeBase.Ingestion.Parsing;
using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws;

/// <summary>本法第…条: what an article refers to in its own law. Found when an article is read: every statute is full of them, and each is of use only beside its text.</summary>
static class OwnReferences
{
    /// <summary>The articles of its own law that a text names, with 第…条、第…条 after the first.</summary>
    public static IReadOnlyList<Citation> Find(string text)
    {
        List<Citation> found = [];
        foreach (var first in CitationFinder.Find(text).Where(c => c is { IsInternal: true, Provision.Article: not null, Own: ['本', ..] }))
        {
            found.Add(first);
            for (var end = first.Start + first.Length; Next(text, end) is { } next; end = next.Start + next.Length)
                found.Add(next);
        }
        return found;
    }

    /// <summary>The articles of the same documents that name an article by 本法第…条.</summary>
    public static async Task<IReadOnlyList<ArticleRow>> ToAsync(CorpusContext context, long[] documents, ProvisionNumber number, CancellationToken cancellationToken)
    {
        var candidates = await context.Articles.Where(a => documents.Contains(a.DocumentId) && EF.Functions.Like(a.Text, "%本%第%条%")).ToListAsync(cancellationToken);
        return [.. candidates
            .Where(a => MayRefer(a.Text) && Find(a.Text).Any(c => c.Provision!.Covers(number)))
            .OrderBy(a => a.Number).ThenBy(a => a.Suffix)];
    }

    // Reading citations is slow beside looking for 本法第, 本条例第, 本规定第 …; most articles have none.
    static bool MayRefer(string text)
    {
        for (var at = text.IndexOf('第', StringComparison.Ordinal); at > 0; at = text.IndexOf('第', at + 1))
            if (text.LastIndexOf('本', at - 1, Math.Min(at, 8)) >= 0)
                return true;
        return false;
    }

    static bool Covers(this ProvisionRef provision, ProvisionNumber number) =>
        provision.ToArticle is { } to ? provision.Article <= number && number <= to : provision.Article == number;

    static Citation? Next(string text, int end) =>
        end < text.Length && text[end] is '、' or '和' or '及' or '与' or '或' && ProvisionFinder.At(text, end + 1) is { Ref.Article: not null } next
            ? new Citation(null, next.Ref, null, end + 1, next.Length)
            : null;
}
