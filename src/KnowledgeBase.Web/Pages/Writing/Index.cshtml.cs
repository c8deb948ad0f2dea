using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages.Writing;

/// <summary>写公文: the templates to choose from.</summary>
public sealed class IndexModel : PageModel;
