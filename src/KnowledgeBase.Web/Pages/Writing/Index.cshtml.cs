using KnowledgeBase.Drafting.Templates;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Writing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Writing;

/// <summary>写公文: the templates to choose from, and what is wrong with those that cannot be used.</summary>
public sealed class IndexModel(TemplateShelf shelf) : PageModel
{
    public IReadOnlyList<IGrouping<string, DraftTemplate>> Categories { get; private set; } = [];

    public IReadOnlyList<Diagnostic> Faults { get; private set; } = [];

    /// <summary>The bureau whose data the templates take; empty where none are known.</summary>
    public string Office { get; private set; } = "";

    public void OnGet()
    {
        var folder = shelf.Folder;
        Categories = [.. folder.Templates.GroupBy(t => t.Category)];
        Faults = folder.Findings;
        Office = folder.Office.Name;
    }
}
