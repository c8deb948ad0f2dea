using System.Globalization;
using System.Text;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Collecting;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Needed;
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
        app.MapGet("/library/needed.csv", NeededAsync);
        app.MapGet("/basket.docx", CollectedDocumentAsync);
        app.MapGet("/basket.txt", CollectedTextAsync);
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
        return Results.Stream(stream => QualityTable.WriteAsync(stream, quality.AllAsync(day.Day, cancellationToken), cancellationToken), "text/csv; charset=utf-8", Dated("数据质量", "csv", day));
    }

    static async Task<IResult> NeededAsync(CorpusState state, NeededTexts needed, LawDay day, CancellationToken cancellationToken)
    {
        await state.Opened.WaitAsync(cancellationToken);
        var texts = await needed.AllAsync(null, cancellationToken);
        return Results.Stream(stream => NeededTable.WriteAsync(stream, texts, cancellationToken), "text/csv; charset=utf-8", Dated("缺的依据", "csv", day));
    }

    static async Task<IResult> CollectedDocumentAsync(CorpusState state, Basket basket, CollectionReader reader, LawDay day, CancellationToken cancellationToken)
    {
        await state.Opened.WaitAsync(cancellationToken);
        var collected = await reader.ReadAsync(basket.Collected, day.Day, cancellationToken);
        return Results.File(
            CollectionDocument.Write(CollectedTitle, collected, day.Today), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Dated(CollectedTitle, "docx", day));
    }

    static async Task<IResult> CollectedTextAsync(CorpusState state, Basket basket, CollectionReader reader, LawDay day, CancellationToken cancellationToken)
    {
        await state.Opened.WaitAsync(cancellationToken);
        var text = (await reader.ReadAsync(basket.Collected, day.Day, cancellationToken)).ToPlainText();
        // Older editors on Windows take UTF-8 for the code page without a mark, and know only their own line ends.
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))], "text/plain; charset=utf-8", Dated(CollectedTitle, "txt", day));
    }

    const string CollectedTitle = "收集的条文";

    static string Dated(string name, string extension, LawDay day) => string.Create(CultureInfo.InvariantCulture, $"{name}-{day.Today:yyyy-MM-dd}.{extension}");
}
