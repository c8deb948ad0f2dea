using KnowledgeBase.Ingestion.Readers.Tools;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>A page of a PDF as a picture, to be looked at beside what was read from it.</summary>
public static class PdfPageImage
{
    const int DotsPerInch = 80;

    static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>The page as PNG; empty where the file has no such page.</summary>
    /// <exception cref="UnreadableFileException">Poppler is missing or took too long.</exception>
    public static async Task<byte[]> RenderAsync(string path, int page, CancellationToken cancellationToken)
    {
        using var image = new MemoryStream();
        await new ExternalTool("pdftoppm", "poppler-utils").RunAsync(
            ["-png", "-r", $"{DotsPerInch}", "-f", $"{page}", "-l", $"{page}", path], Limit, (output, token) => output.BaseStream.CopyToAsync(image, token), cancellationToken);
        return image.ToArray();
    }
}
