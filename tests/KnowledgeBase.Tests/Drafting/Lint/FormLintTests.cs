using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Drafting.Rendering;
using KnowledgeBase.Tests.Drafting.Templates;

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

    [Fact]
    public void A_form_does_not_cite_itself_by_its_number()
    {
        var markdown = Examples.All["行政处罚决定书（单位）"].Markdown;
        Assert.Equal("（云）应急罚〔2026〕15号", DraftReader.Read(markdown).Draft.NumberAsPrinted);
        Assert.Empty(Cited("应急罚〔2026〕15号"));
        Assert.Single(Cited("应急罚告〔2026〕15号"));

        IEnumerable<LintFinding> Cited(string number) =>
            DraftLint.Check(DraftReader.Read(markdown), markdown, LintContext.None with { Citations = [new CitationFinding(3, number, CitationState.NotInCorpus, "本库没有", null)] }).Where(f => f.Rule.Id == "R15.3");
    }

    static IEnumerable<string> Told(IEnumerable<LintFinding> findings) => findings.Where(f => f.Severity >= Severity.Warning).Select(f => $"{f.Rule.Id} {f.Place}: {f.Message}");
}
