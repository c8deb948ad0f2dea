using KnowledgeBase.Legal;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Laws;

/// <summary>The shown documents of a version in the order of the law, with their divisions as one list.</summary>
/// <remarks>Most laws are one document. 民法典 is one a 编; there the articles of the parts are read one after the other.</remarks>
sealed class VersionOutline
{
    readonly Dictionary<long, (int Position, int FirstDivision)> places = [];

    public required IReadOnlyList<OutlineDocument> Documents { get; init; }

    public IReadOnlyList<Division> Divisions { get; private init; } = [];

    public long[] DocumentIds => [.. Documents.Select(d => d.Id)];

    public static async Task<VersionOutline> LoadAsync(CorpusContext context, long versionId, CancellationToken cancellationToken)
    {
        var documents = await context.Documents.Where(d => d.VersionId == versionId && d.Shown)
            .Select(d => new OutlineDocument(d.Id, d.TextHash, d.SourceFile.Path, d.Ordinal, d.Preamble, d.Articles.OrderBy(a => a.Ordinal).Select(a => (int?)a.Number).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        // A part without articles is the head of the law: its title page or preamble.
        documents = [.. documents.OrderBy(d => d.FirstArticle ?? 0).ThenBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Ordinal)];
        var ids = documents.ConvertAll(d => d.Id);
        var rows = await context.Divisions.Where(d => ids.Contains(d.DocumentId)).ToListAsync(cancellationToken);
        List<Division> divisions = [];
        Dictionary<long, (int, int)> places = [];
        foreach (var (position, document) in documents.Index())
        {
            var first = divisions.Count;
            places[document.Id] = (position, first);
            divisions.AddRange(rows.Where(r => r.DocumentId == document.Id).OrderBy(r => r.Ordinal)
                .Select(r => new Division(r.Kind, r.Number, r.Title, r.Parent is { } parent ? parent + first : -1)));
        }
        return new VersionOutline(places) { Documents = documents, Divisions = divisions };
    }

    VersionOutline(Dictionary<long, (int, int)> places) => this.places = places;

    public int PositionOf(long documentId) => places[documentId].Position;

    public int DivisionOf(ArticleRow article) => article.Division is { } division ? division + places[article.DocumentId].FirstDivision : -1;

    /// <summary>Where an article stands and what stands before and after it.</summary>
    public async Task<ArticlePlace?> ArticlesAround(CorpusContext context, ProvisionNumber number, CancellationToken cancellationToken)
    {
        var ids = DocumentIds;
        var all = await context.Articles.Where(a => ids.Contains(a.DocumentId)).Select(a => new { a.DocumentId, a.Ordinal, a.Number, a.Suffix }).ToListAsync(cancellationToken);
        all = [.. all.OrderBy(a => PositionOf(a.DocumentId)).ThenBy(a => a.Ordinal)];
        var index = all.FindIndex(a => a.Number == number.Number && a.Suffix == number.Suffix);
        if (index < 0)
            return null;
        ProvisionNumber? At(int i) => i >= 0 && i < all.Count ? new ProvisionNumber(all[i].Number, all[i].Suffix) : null;
        return new ArticlePlace(all[index].DocumentId, all[index].Ordinal, At(index - 1), At(index + 1));
    }
}

/// <summary>A shown document of a version.</summary>
sealed record OutlineDocument(long Id, string Key, string Path, int Ordinal, string Preamble, int? FirstArticle);

/// <summary>An article's row with its neighbours' numbers.</summary>
sealed record ArticlePlace(long DocumentId, int Ordinal, ProvisionNumber? Previous, ProvisionNumber? Next);
