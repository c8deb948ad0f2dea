using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>查依据, before anything was asked. Reads nothing from the store, so that it is there as soon as the program is.</summary>
public sealed class IndexModel : PageModel;
