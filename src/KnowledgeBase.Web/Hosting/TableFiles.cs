using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Web.Hosting;

/// <summary>The file of a discretion table: whole as a download, or one page of a PDF as a picture.</summary>
static class TableFiles
{
    public static void MapTableFiles(this WebApplication app)
    {
        app.MapGet("/penalty/tables/files/{hash}", (string hash, PendingTables pending) =>
            pending.SourceOf(hash) is { } path ? Results.File(path, "application/octet-stream", Path.GetFileName(path)) : Results.NotFound());
        app.MapGet("/penalty/tables/files/{hash}/{page:int:min(1)}", PageAsync);
    }

    static async Task<IResult> PageAsync(string hash, int page, PendingTables pending, CancellationToken cancellationToken)
    {
        if (pending.SourceOf(hash) is not { } path || !path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            return Results.NotFound();
        try
        {
            var image = await PdfPageImage.RenderAsync(path, page, cancellationToken);
            return image.Length > 0 ? Results.Bytes(image, "image/png") : Results.NotFound();
        }
        catch (UnreadableFileException)
        {
            // The words stand beside it; a picture that cannot be drawn is told by its text.
            return Results.NotFound();
        }
    }
}
