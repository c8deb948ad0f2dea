using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Rendering;

/// <summary>A document as it is printed.</summary>
/// <param name="Document">The .docx that was rendered: 版记 may have moved once the pages were counted.</param>
/// <param name="Pdf">Empty where nothing could be rendered.</param>
/// <param name="Verified">True only where every font the document asks for was there: otherwise nothing is known of how it looks on another machine.</param>
public sealed record RenderedDraft(DraftDocument Document, ReadOnlyMemory<byte> Pdf, int Pages, bool Verified, IReadOnlyList<Diagnostic> Findings);

/// <summary>Prints a document to PDF through LibreOffice.</summary>
public sealed partial class PdfRenderer
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Renders; where LibreOffice is missing or fails the finding says so.</summary>
    public static async Task<RenderedDraft> RenderAsync(DraftDocument document, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kb-draft-");
        try
        {
            var source = Path.Combine(folder.FullName, "draft.docx");
            var target = Path.Combine(folder.FullName, "draft.pdf");
            await File.WriteAllBytesAsync(source, document.Bytes, cancellationToken);
            // A profile of its own: the user's open LibreOffice would otherwise take the job, and two runs would wait for each other.
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            var fonts = (StandInFonts.Variable, await StandInFonts.WriteAsync(folder.FullName, cancellationToken));
            await ExternalProgram.RunAsync("soffice", [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.FullName, source], Limit, cancellationToken, fonts);
            if (!File.Exists(target))
                return new RenderedDraft(document, default, 0, false, [new Diagnostic(DiagnosticCode.ToolMissing, Severity.Warning, "没有生成 PDF：请先安装 LibreOffice（软件包 libreoffice-writer）；版面没有经过检验")]);
            var pdf = await File.ReadAllBytesAsync(target, cancellationToken);
            var missing = await FontCheck.MissingAsync(document.Fonts, fonts, cancellationToken);
            return new RenderedDraft(document, pdf, PageCount(pdf), missing.Count == 0, missing);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Pages of a PDF as LibreOffice writes it: its page objects are not compressed.</summary>
    static int PageCount(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page(?![a-zA-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex PageObject();
}
