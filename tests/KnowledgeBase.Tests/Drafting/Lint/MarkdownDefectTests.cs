using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Every fault that is put into a clean draft is found by its rule on its line.</summary>
public sealed class MarkdownDefectTests
{
    public static TheoryData<int, string> Defects => [.. MarkdownDefects.All.Select((d, i) => (i, $"{d.Rule} {d.Draft} {d.New}"))];

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_fault_is_found(int index, string name)
    {
        var defect = MarkdownDefects.All[index];
        var found = DraftLint.Check(DraftReader.Read(defect.Text), defect.Text, LintContext.None);
        Assert.True(found.Any(f => f.Rule.Id == defect.Rule && f.Place.Line == defect.Line), $"{name}, line {defect.Line}:\n{string.Join('\n', found.Select(f => $"{f.Rule.Id} {f.Place.Line}: {f.Message}"))}");
    }
}
