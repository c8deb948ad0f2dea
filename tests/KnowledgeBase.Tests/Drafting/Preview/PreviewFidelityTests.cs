using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Preview;

/// <summary>The preview of every specimen is held to what LibreOffice prints of it.</summary>
[Collection(PrintedSpecimens.Collection)]
public sealed class PreviewFidelityTests(PrintedSpecimens specimens)
{
    public static TheoryData<string> Names => [.. Specimens.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public Task Every_line_stands_where_it_is_printed(string name) => Fidelity.HoldsAsync(specimens, name, Specimens.All[name]);
}
