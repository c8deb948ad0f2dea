namespace KnowledgeBase.Web.Pages.Writing;

/// <summary>Where on the page a finding is to be mended.</summary>
/// <param name="Target">The id of the field.</param>
/// <param name="Label">How the place is called.</param>
/// <param name="Line">The line of the field's text; 0 for the whole field.</param>
public sealed record FindingPlace(string Target, string Label, int Line = 0);
