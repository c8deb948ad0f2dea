using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KnowledgeBase.Web.Pages;

/// <summary>An address that leads nowhere, or a form that could not be taken, in plain words.</summary>
/// <remarks>A form comes here as it failed: its token was looked at before, and may be what failed.</remarks>
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    /// <summary>From the address: whatever the form asked for has no handler here.</summary>
    public int Code => int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : 0;
}
