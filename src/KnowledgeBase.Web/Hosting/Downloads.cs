using System.Globalization;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Hosting;

/// <summary>Addresses that give a file instead of a page.</summary>
static class Downloads
{
    public static void MapDownloads(this WebApplication app)
    {
        app.MapGet("/documents/{key}/original/{hash}", OriginalAsync);
        app.MapGet("/library/quality.csv", QualityAsync);
    }

    // Always as a download and never as a type that a browser would open: the bytes are a stranger's.
    static async Task<IResult> OriginalAsync(
        string key, string hash, CorpusState state, DocumentReader documents, DataFolder folder, LawDay day, CancellationToken cancellationToken)
    {
        await state.Opened.WaitAsync(cancellationToken);
        var document = await documents.ReadAsync(key, day.Day, cancellationToken, citedByLimit: 0);
        if (document?.Sources.FirstOrDefault(s => s.Hash == hash) is not { } source || new Originals(folder.Originals).PathOf(source.Hash, source.Path) is not { } path || !File.Exists(path))
            return Results.NotFound();
        return Results.File(path, "application/octet-stream", Path.GetFileName(source.Path));
    }

    static async Task<IResult> QualityAsync(CorpusState state, DataQuality quality, LawDay day, CancellationToken cancellationToken)
    {
        await state.Opened.WaitAsync(cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"数据质量-{day.Today:yyyy-MM-dd}.csv");
        return Results.Stream(stream => QualityTable.WriteAsync(stream, quality.AllAsync(day.Day, cancellationToken), cancellationToken), "text/csv; charset=utf-8", name);
    }
}
