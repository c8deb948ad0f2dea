using KnowledgeBase.Drafting.Lint;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Every fault that is put into a clean .docx is found by its rule at its paragraph.</summary>
public sealed class DocxDefectTests
{
    public static TheoryData<int, string> Defects => [.. DocxDefects.All.Select((d, i) => (i, $"{d.Rule} {d.Name}"))];

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_fault_is_found(int index, string name)
    {
        var defect = DocxDefects.All[index];
        var found = Documents.Check(defect.Make());
        var own = found.Where(f => f.Rule.Id == defect.Rule).ToList();
        Assert.True(own.Count > 0 && (defect.At is null || own.Any(f => Text(defect, f).Contains(defect.At, StringComparison.Ordinal))), $"{name}:\n{string.Join('\n', found.Select(f => $"{f.Rule.Id} {f.Place}: {f.Message}"))}");
    }

    static string Text(DocxDefect defect, LintFinding finding) => finding.Place.Paragraph > 0 ? DocxLint.Read(defect.Make())!.Text.Split('\n')[finding.Place.Paragraph - 1] : "";
}
