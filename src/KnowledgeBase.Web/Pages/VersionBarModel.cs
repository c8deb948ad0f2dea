using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Web.Pages;

/// <summary>版本栏: every version of a law that is here, with the one that is shown.</summary>
/// <param name="Compare">Where two of them are put side by side.</param>
public sealed record VersionBarModel(IReadOnlyList<VersionSummary> Versions, VersionSummary Shown, Func<VersionSummary, string> Address, string Compare);
