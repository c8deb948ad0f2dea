using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>A mistake of ours, in plain words; the log has the rest.</summary>
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string TraceId => HttpContext.TraceIdentifier;

    /// <summary>The address that failed.</summary>
    public string? Address => HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;
}
