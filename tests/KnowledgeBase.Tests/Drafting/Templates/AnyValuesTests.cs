using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>Any values give a draft or a clear finding; none of them becomes YAML, template or a broken document.</summary>
public sealed class AnyValuesTests
{
    static readonly string[] Pieces =
    [
        "通知", "：", ": ", "\"", "'", "\n", "\n\n", "{{", "}}", "{{ 本机关.名称 }}", "{{ end }}", "---\n", "# ", "## 甲\n", "# 附件1 乙\n", "|", "\\", "[", "]", "{", "}", "<br>", "&amp;", "*", "_", "`", "~", "- ", "1. ", "标题: 改\n", "密级: 机密\n", "\t", "　", "\u2028", "\uFDD0", "\uFDD1", "\uD800", "2026-01-31", "云应急〔2026〕1号", "2万元", "A", "[^1]", "![图](a.png)", "%", "@", "!", "，", "。",
    ];

    static readonly Gen<string> Value = Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));

    static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_EFFORT"), out var effort) ? 150 * effort : 150;

    static readonly Arbitrary<(int Template, IReadOnlyList<string> Values)> Fillings =
        Gen.Choose(0, Examples.Folder.Templates.Count - 1).SelectMany(t => Value.ListOf(20).Select(v => (t, (IReadOnlyList<string>)[.. v]))).ToArbitrary();

    [Fact]
    public void Any_values_give_a_valid_document_or_a_finding() => Prop.ForAll(Fillings, filling =>
    {
        var template = Examples.Folder.Templates[filling.Template];
        var values = template.Fields.Index().ToDictionary(f => f.Item.Name, f => filling.Values[f.Index % filling.Values.Count]);
        var filled = template.Fill(values, Examples.Folder.Office);
        var reading = DraftReader.Read(filled.Markdown);
        if (reading.Findings.FirstOrDefault(f => f.Code is KnowledgeBase.Legal.DiagnosticCode.UnreadableHead or KnowledgeBase.Legal.DiagnosticCode.UnknownKey) is { } broken)
            throw new InvalidOperationException(broken.Message + "\n" + filled.Markdown);
        if (!reading.Refused && Drafts.Faults(new DraftWriter().Write(reading.Draft)) is [var fault, ..])
            throw new InvalidOperationException(fault);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(30));

    [Fact]
    public void Any_text_arrives_in_the_title_as_it_was_typed()
    {
        using var files = new TemplateFiles();
        files.Write("试.md", TemplateFiles.Template("- {名称: 甲, 类型: 文字}", TemplateFiles.Draft(title: "关于{{ 甲 }}的通知")));
        var folder = files.Load();
        Prop.ForAll(Value.ToArbitrary(), value =>
        {
            var filled = folder.Find("试")!.Fill(new Dictionary<string, string> { ["甲"] = value }, folder.Office);
            if (filled.Refused || value.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF') || value.Trim() != value)
                return true;
            return Drafts.Read(filled.Markdown).Title == $"关于{value}的通知" ? true : throw new InvalidOperationException(filled.Markdown);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs * 4));
    }
}
