using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Cli;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>Documents that nobody wrote for these tests: what is called an error in them is one. The lists were made by looking.</summary>
public sealed class RealDocumentTests : IDisposable
{
    readonly KbProgram kb = new();

    public void Dispose() => kb.Dispose();

    [Theory]
    [InlineData("云应急〔2022〕45号")]
    [InlineData("云应急〔2025〕12号")]
    // Letters with a number on their first page.
    [InlineData("云应急函〔2025〕25号", "PN-4")]
    [InlineData("云应急函〔2025〕30号", "PN-4")]
    public void A_sample_of_our_invented_city(string name, params string[] errors) =>
        Assert.Equal(errors, Errors(Documents.Check(File.ReadAllBytes(Directory.GetFiles(Path.Combine(SharedCorpus.Root, "corpus", "samples"), name + "*.docx").Single()))));

    [Theory]
    // Word's own margins, grey text, a number in square brackets, labels of attachments in 仿宋: a page saved from the web.
    [InlineData("fuxin.docx", "PG-2", "PG-3", "PG-9", "HD-6", "BD-10", "BD-10")]
    [InlineData("jurong.docx")]
    public void A_document_of_another_organ(string name, params string[] errors)
    {
        SharedCorpus.Require();
        Assert.Equal(errors, Errors(Documents.Check(File.ReadAllBytes(SharedCorpus.Path("corpus", "documents", name)))));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public async Task A_complete_circular_has_no_error(string number)
    {
        SharedCorpus.Require();
        var markdown = (await kb.RunAsync("parse", Directory.GetFiles(SharedCorpus.Path("corpus", "circulars"), number + "_*").Single(), "--markdown")).Output;
        Assert.Empty(Errors(DraftLint.Check(DraftReader.Read(markdown), markdown, LintContext.None)));
    }

    static IEnumerable<string> Errors(IReadOnlyList<LintFinding> findings) => findings.Where(f => f.Severity is Severity.Error).Select(f => f.Rule.Id);
}
