using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Library;

/// <summary>公文目录: the documents that are here, filtered, a page at a time.</summary>
public sealed class DocumentsModel(DocumentCatalogue catalogue) : PageModel
{
    [BindProperty(Name = "text", SupportsGet = true)] public string? Words { get; set; }

    [BindProperty(SupportsGet = true)] public string? Genre { get; set; }

    [BindProperty(SupportsGet = true)] public string? Issuer { get; set; }

    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    [BindProperty(SupportsGet = true)] public DocumentKind? Kind { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public Page<DocumentSummary> Documents { get; private set; } = null!;

    public DocumentFacets Facets { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Facets = await catalogue.FacetsAsync(new DocumentFilter(), cancellationToken);
        Documents = await catalogue.ListAsync(
            new DocumentFilter
            {
                Text = Words?.Trim(),
                Genre = Given(Genre),
                Issuer = Given(Issuer),
                Year = Year is >= 1900 and <= 2200 ? Year : null,
                Kind = Kind,
                Page = new PageRequest(Math.Max(1, PageNumber), 30),
            },
            cancellationToken);
    }

    static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
