using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>裁量基准表: those accepted, those that wait, and the way in for a file.</summary>
[RequestSizeLimit(LargestRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public sealed class TablesModel(DiscretionTables tables, PendingTables pending, Links links) : PageModel
{
    const int LargestRequest = 25 << 20;

    [BindProperty(Name = "file")] public IFormFile? Upload { get; set; }

    public IReadOnlyList<AcceptedTable> Accepted { get; private set; } = [];

    /// <summary>Read, and neither accepted nor refused.</summary>
    public IReadOnlyList<DiscretionTable> Pending { get; private set; } = [];

    /// <summary>Why nothing was read; null where something was.</summary>
    public string? Told { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Accepted = await tables.AllAsync(cancellationToken);
        var known = Accepted.Select(a => a.Table.Hash).ToHashSet(StringComparer.Ordinal);
        Pending = [.. (await pending.AllAsync(cancellationToken)).Where(p => !known.Contains(p.Hash))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Upload is not { Length: > 0 } file)
        {
            Told = "请选一个文件。";
        }
        else
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            var name = Path.GetFileName(file.FileName);
            try
            {
                return Redirect(links.PendingTable((await pending.AddAsync(new SourceFile(name, content.ToArray()), cancellationToken)).Hash));
            }
            catch (UnreadableFileException unreadable)
            {
                Told = $"{name} 读不了：{unreadable.Message}";
            }
        }
        await OnGetAsync(cancellationToken);
        return Page();
    }
}
