using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Drafting.Reading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>Every template that comes with the program, filled with its example.</summary>
public sealed class ExampleTests
{
    // 党政机关公文处理工作条例 第八条.
    static readonly string[] Genres = ["决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "函", "纪要"];

    public static TheoryData<string> Names => [.. Examples.Folder.Templates.Select(t => t.Name)];

    [Fact]
    public void No_template_has_a_fault() => Assert.Empty(Examples.Folder.Findings);

    [Fact]
    public void Every_genre_has_a_template() => Assert.Empty(Genres.Except(Examples.Folder.Templates.Select(t => t.Genre)));

    [Fact]
    public void Every_example_belongs_to_a_template() =>
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(Examples.PathOf("x"))!, "*.yaml").Select(Path.GetFileNameWithoutExtension).Except(Examples.Folder.Templates.Select(t => t.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_filled_and_read_without_a_finding(string name)
    {
        var filled = Examples.All[name];
        Assert.Empty(filled.Findings);
        Assert.Empty(DraftReader.Read(filled.Markdown).Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_a_valid_document_without_a_finding(string name)
    {
        var document = Drafts.Write(Examples.All[name].Markdown);
        Assert.Empty(Drafts.Faults(document));
        Assert.Empty(document.Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_read_back_as_it_was(string name)
    {
        var draft = Drafts.Read(Examples.All[name].Markdown);
        var read = DocxDraftReader.Read(new MemoryStream(Drafts.Write(Examples.All[name].Markdown).Bytes.ToArray()));
        Assert.Equal(DraftMarkdownWriter.Write(draft), DraftMarkdownWriter.Write(read!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_filled_is_told_and_never_a_document_that_looks_whole(string name)
    {
        var template = Examples.Folder.Find(name)!;
        var empty = template.Fill(template.Fields.ToDictionary(f => f.Name, _ => ""), Examples.Folder.Office);
        Assert.Equal(template.Fields.Where(f => f.Required).Select(f => $"“{f.Name}”没有填"), empty.Findings.Select(f => f.Message));
        Assert.DoesNotContain(DraftReader.Read(empty.Markdown).Findings, f => f.Code is DiagnosticCode.UnreadableHead);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_check_finds_a_fault_in_an_example(string name)
    {
        var markdown = Examples.All[name].Markdown;
        Assert.Empty(DraftLint.Check(DraftReader.Read(markdown), markdown, LintContext.None).Where(f => f.Severity > Severity.Info).Select(f => $"{f.Rule.Id} {f.Message}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_lines_of_its_title_are_well_shaped(string name)
    {
        var draft = Drafts.Read(Examples.All[name].Markdown);
        var lines = TitleBreaker.Of(draft, []).Break(draft.Title);
        Assert.True(TitleBreaker.IsWellShaped([.. lines.Select(Typeset.Width)]), string.Join(" / ", lines));
        Assert.All(lines, l => Assert.InRange(Typeset.Width(l), 1, 20));
    }
}
