using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Preview;

/// <summary>The preview of every 执法文书 is held to what LibreOffice prints of it: tables, signatures, head and foot of every page.</summary>
[Collection(PrintedForms.Collection)]
public sealed class FormPreviewTests(PrintedForms forms)
{
    public static TheoryData<string> Names => [.. PrintedForms.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public Task Every_line_stands_where_it_is_printed(string name) => Fidelity.HoldsAsync(forms, name, PrintedForms.All[name]);
}
