using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Drafting.Templates;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>What is right is not called wrong: no error and no warning.</summary>
public sealed class CleanTests
{
    static readonly string[] Profiles = ["E", "S"];

    public static TheoryData<string> Names => [.. LintDrafts.All.Keys];

    public static TheoryData<string, string> InBothProfiles => [.. LintDrafts.All.Keys.SelectMany(name => Profiles, (name, profile) => (name, profile))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_draft_without_faults(string name)
    {
        var markdown = LintDrafts.All[name];
        Assert.Empty(Told(DraftLint.Check(DraftReader.Read(markdown), markdown, LintContext.None)));
    }

    [Theory]
    [MemberData(nameof(InBothProfiles))]
    public void Our_own_document_of_it(string name, string profile)
    {
        var draft = Drafts.Read(LintDrafts.InProfile(LintDrafts.All[name], profile));
        Assert.Equal(profile, draft.Profile.ToString());
        Assert.Empty(Told(Documents.Check(new DraftWriter().Write(draft).Bytes)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Our_own_document_that_has_lost_its_styles(string name) =>
        Assert.Empty(Told(Documents.Check(Documents.WithoutStyleNames(Drafts.Write(LintDrafts.All[name]).Bytes))));

    [Theory]
    [InlineData(ForeignMaker.Word)]
    [InlineData(ForeignMaker.Wps)]
    [InlineData(ForeignMaker.Script)]
    public void A_document_of_another_program_with_the_margins_of_the_dialog(ForeignMaker maker) => Assert.Empty(Told(Documents.Check(new ForeignDocx { Maker = maker }.Write())));

    public static TheoryData<string> Templates => [.. Examples.All.Keys];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_filled_with_its_example(string name)
    {
        var markdown = Examples.All[name].Markdown;
        Assert.Empty(Told(DraftLint.Check(DraftReader.Read(markdown), markdown, LintContext.None)));
        Assert.Empty(Told(Documents.Check(Drafts.Write(markdown).Bytes)));
    }

    static IEnumerable<string> Told(IEnumerable<LintFinding> findings) => findings.Where(f => f.Severity > Severity.Info).Select(f => $"{f.Rule.Id} {f.Place}: {f.Message}");
}
