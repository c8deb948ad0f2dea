using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.CitationCheck;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Library;

/// <summary>引文核对: a text pasted or a file, with every citation marked. Nothing is kept.</summary>
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueLengthLimit = LongestText * 4)]
public sealed class CiteModel(CitationChecker checker, LawDay day) : PageModel
{
    /// <summary>A hundred pages and more.</summary>
    public const int LongestText = 300_000;

    const int LargestRequest = 25 << 20;

    [BindProperty(Name = "text")] public string? Text { get; set; }

    [BindProperty(Name = "file")] public IFormFile? Upload { get; set; }

    /// <summary>Null until something was checked.</summary>
    public CheckedText? Checked { get; private set; }

    /// <summary>Why nothing could be checked; null where something was.</summary>
    public string? Told { get; private set; }

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        var text = Upload is { Length: > 0 } file ? await ReadAsync(file, cancellationToken) : Text;
        if (Told is not null)
            return;
        if (string.IsNullOrWhiteSpace(text))
            Told = "请贴上要核对的文字，或者选一个文件。";
        else if (text.Length > LongestText)
            Told = $"文字有 {text.Length} 个字，太长了，一次最多核对 {LongestText} 个字。";
        else
            Checked = await checker.CheckAsync(text.ReplaceLineEndings("\n"), day.Day, cancellationToken);
    }

    async Task<string?> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        var parsed = await new DocumentIngester(DocumentReaders.All()).IngestAsync(new SourceFile(Path.GetFileName(file.FileName), content.ToArray()), cancellationToken);
        if (!parsed.Failed)
            return TextToCheck.Of(parsed);
        Told = $"{parsed.Source} 读不了：{parsed.Diagnostics.First(d => d.Severity == Severity.Error).Message}";
        return null;
    }
}
