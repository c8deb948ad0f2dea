using KnowledgeBase.Library.Documents;
using KnowledgeBase.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Documents;

/// <summary>An official document, as it was understood.</summary>
public sealed class DocumentModel(DocumentReader reader, LawDay day) : PageModel
{
    public DocumentPage Document { get; private set; } = null!;

    /// <summary>The fields that the document states, in the order of its layout.</summary>
    public IReadOnlyList<(string Label, string Value)> Fields { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(key, day.Day, cancellationToken) is not { } document)
            return NotFound();
        (Document, Fields) = (document, DocumentFields.Of(document));
        return Page();
    }
}
