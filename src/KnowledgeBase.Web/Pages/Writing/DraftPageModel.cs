using System.Text;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Writing;

/// <summary>What the pages of 写公文 share: the sheet beside the words, and the files. Nothing is kept on the server.</summary>
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueLengthLimit = LargestRequest)]
public abstract class DraftPageModel(DraftWriter writer, PrintQueue queue, CitationsOfDraft citations) : PageModel
{
    /// <summary>A hundred pages and more.</summary>
    public const int LongestText = 200_000;

    /// <summary>Bytes of a file that is opened.</summary>
    public const int LargestFile = 4 << 20;

    protected const int LargestRequest = 5 << 20;

    const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The sheet; null before anything was written.</summary>
    public DraftSheet? Sheet { get; protected set; }

    /// <summary>Why something could not be done; null where all was.</summary>
    public string? Told { get; protected set; }

    /// <summary>True where the words of the page come from a form that was sent: they go before what the browser has kept.</summary>
    public bool WasSent => HttpMethods.IsPost(Request.Method);

    /// <summary>True where fields are filled in, false where the draft itself is written.</summary>
    public virtual bool IsForm => false;

    /// <summary>True where 填入示例 has something to fill in.</summary>
    public virtual bool HasExample => false;

    /// <summary>Required fields that are still empty.</summary>
    public virtual IEnumerable<FindingPlace> Unfilled => [];

    /// <summary>Where a finding is to be mended; null where no place is known.</summary>
    public abstract FindingPlace? PlaceOf(SheetFinding finding);

    /// <summary>What the fields hold before anything is typed: 清空 goes back to it.</summary>
    public abstract IReadOnlyDictionary<string, string> Blank { get; }

    /// <summary>The draft as it was written, with what is known of it already.</summary>
    protected abstract (string Markdown, IReadOnlyList<Diagnostic> Findings) Written();

    /// <summary>看样 while typing: the findings and pages alone.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellationToken)
    {
        await SetAsync(cancellationToken);
        return Partial("_Sheet", this);
    }

    /// <summary>看样 without a script.</summary>
    public Task OnPostLookAsync(CancellationToken cancellationToken) => SetAsync(cancellationToken);

    public async Task<IActionResult> OnPostMarkdownAsync(CancellationToken cancellationToken)
    {
        await SetAsync(cancellationToken);
        return File(Encoding.UTF8.GetBytes(Sheet!.Markdown.ReplaceLineEndings("\r\n")), "text/markdown; charset=utf-8", DraftFileName.Of(Sheet.Draft, "md"));
    }

    public async Task<IActionResult> OnPostDocxAsync(CancellationToken cancellationToken)
    {
        await SetAsync(cancellationToken);
        return Sheet is { Draft: { } draft } ? File(writer.Write(draft).Bytes.ToArray(), Docx, DraftFileName.Of(draft, "docx")) : Refused(".docx");
    }

    public async Task<IActionResult> OnPostPdfAsync(CancellationToken cancellationToken)
    {
        await SetAsync(cancellationToken);
        if (Sheet is not { Draft: { } draft })
            return Refused("PDF");
        var printed = await queue.PrintAsync(draft, cancellationToken);
        if (printed is { Pdf.IsEmpty: false })
            return File(printed.Pdf.ToArray(), "application/pdf", DraftFileName.Of(draft, printed.Verified ? "pdf" : "未核验.pdf"));
        Told = printed is null ? "正在生成的 PDF 太多，请过一会儿再试，或者先下载 .docx。" : $"{printed.Findings[0].Message}。可以先下载 .docx。";
        return Page();
    }

    protected async Task SetAsync(CancellationToken cancellationToken)
    {
        var (markdown, findings) = Written();
        if (markdown.Length > LongestText)
        {
            Told = $"公文稿有 {markdown.Length} 个字，太长了，一份最多 {LongestText} 个字。";
            Sheet = DraftSheet.Refused(markdown, new Diagnostic(DiagnosticCode.TooLarge, Severity.Error, Told.TrimEnd('。')));
        }
        else
            Sheet = DraftSheet.Of(markdown, writer, await citations.AskAsync(markdown, cancellationToken), findings);
    }

    PageResult Refused(string file)
    {
        Told = Sheet is { IsEmpty: true } ? "还没有写，没有可以下载的。" : $"没有生成 {file}：先改好下面标为“错误”的地方。";
        return Page();
    }
}
