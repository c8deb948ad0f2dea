using KnowledgeBase.Library.Laws;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Names;

namespace KnowledgeBase.Library.Searching;

/// <summary>The laws that a name as typed may mean.</summary>
/// <param name="Works">The surest first.</param>
/// <param name="ReadAs">The title, where the name is not one: 安法 is read as 安全生产法; null where the title itself was typed.</param>
public sealed record NamedLaws(IReadOnlyList<WorkSummary> Works, string? ReadAs = null);

/// <summary>Finds laws by title, short name, old name, part of the title, initials, or a slip of the pen, the stricter way first.</summary>
public sealed class LawFinder(LawCatalogue catalogue, LawNames names, ArticleIndex index)
{
    // Several laws may end alike (处罚法); nobody reads on beyond.
    const int MostCandidates = 5;

    public async Task<NamedLaws> FindAsync(string typed, DateOnly day, CancellationToken cancellationToken)
    {
        if (await catalogue.FindAsync(typed, day, cancellationToken) is { Count: > 0 } works)
            return new NamedLaws(works);
        List<WorkSummary> found = [];
        var titles = names.Resolve(typed).Select(n => n.Law).Concat(names.Candidates(typed, index.Current.Main.LawTitles).Select(c => c.Title)).Distinct().Take(MostCandidates);
        foreach (var title in titles)
            found.AddRange((await catalogue.FindAsync(title, day, cancellationToken)).Where(w => found.TrueForAll(f => f.Id != w.Id)));
        return new NamedLaws(found, found is [var best, ..] ? best.Title : null);
    }
}
