using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Drafting.Lint;

public sealed class LintRulesTests
{
    // Met only with a library, or where the file cannot be read at all.
    static readonly string[] Elsewhere = ["R15.1", "R15.2", "R15.3", "MD-1"];

    [Fact]
    public void Every_rule_has_an_id_of_its_own_a_name_and_a_source()
    {
        Assert.Equal(LintRules.All.Count, LintRules.All.Select(r => r.Id).Distinct().Count());
        Assert.All(LintRules.All, r => Assert.True(r.Name.Length > 0 && r.Source.Length > 0));
    }

    [Fact]
    public void Every_rule_has_a_specimen()
    {
        var met = MarkdownDefects.All.Select(d => d.Rule).Concat(DocxDefects.All.Select(d => d.Rule)).ToHashSet();
        Assert.Equal([], LintRules.All.Select(r => r.Id).Where(id => !met.Contains(id) && !Elsewhere.Contains(id)));
    }

    [Theory]
    [InlineData(CitationState.TextDiffers, "R15.1")]
    [InlineData(CitationState.Malformed, "R15.1")]
    [InlineData(CitationState.Superseded, "R15.2")]
    [InlineData(CitationState.NotInCorpus, "R15.3")]
    [InlineData(CitationState.Found, null)]
    public void What_a_library_says_of_a_citation_becomes_a_finding_of_its_line(CitationState state, string? rule)
    {
        var text = LintDrafts.All.Values.First();
        var context = LintContext.None with { Citations = [new CitationFinding(14, "《安全条例》第三条", state, "说明", "改为第五条")] };
        var found = DraftLint.Check(DraftReader.Read(text), text, context).Where(f => f.Rule.Id.StartsWith("R15.", StringComparison.Ordinal)).ToList();
        if (rule is null)
            Assert.Empty(found);
        else
            Assert.Equal((rule, 14, "《安全条例》第三条：说明", "改为第五条"), (Assert.Single(found).Rule.Id, found[0].Place.Line, found[0].Message, found[0].Suggestion));
    }

    [Fact]
    public void There_are_a_hundred_specimens_and_more() => Assert.InRange(MarkdownDefects.All.Count + DocxDefects.All.Count, 100, 1000);

    [Fact]
    public void What_is_usual_or_recommended_is_never_an_error() =>
        Assert.All(LintRules.All.Where(r => r.Strength is RuleStrength.Usual or RuleStrength.Recommended), r => Assert.Equal(Severity.Warning, r.Severity));

    [Fact]
    public void What_is_the_habit_of_offices_is_only_told() => Assert.All(LintRules.All.Where(r => r.Strength is RuleStrength.Practice), r => Assert.Equal(Severity.Info, r.Severity));
}
