using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>执法文书 are not judged by the rules of official documents, in Markdown or as .docx.</summary>
public sealed class FormLintTests
{
    public static TheoryData<string> Names => [.. PrintedForms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_form_is_clean(string name)
    {
        var markdown = PrintedForms.All[name];
        Assert.Empty(Told(DraftLint.Check(DraftReader.Read(markdown), markdown, LintContext.None)));
        Assert.Empty(Told(Documents.Check(Drafts.Write(markdown).Bytes)));
    }

    static IEnumerable<string> Told(IEnumerable<LintFinding> findings) => findings.Where(f => f.Severity >= Severity.Warning).Select(f => $"{f.Rule.Id} {f.Place}: {f.Message}");
}
