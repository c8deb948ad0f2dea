using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>Any text in a template file gives a template or a clear finding with its file, and hides no other.</summary>
public sealed class AnyTemplateTests
{
    static readonly string[] Pieces =
    [
        "---\n", "名称: 试\n", "类别: 甲\n", "栏目:\n", "  - 名称: 甲\n", "    类型: 金额\n", "    类型: 名单\n", "    必填: 是\n", "    默认: 本机关.名称\n", "    选项: [一, 二]\n", "标题: {{ 甲 }}\n", "{{ 甲 }}\n", "{{ 甲 | 大写 }}\n", "{{ 甲 | 列 2 }}", "{{ 甲 | 列 \"二\" }}", "{{ 甲 | 连接 }}", "{{ 甲.乙.丙 }}", "{{ 甲[0] }}", "{{ 甲[99] }}",
        "{{ if 甲 }}\n", "{{ else }}\n", "{{ end }}\n", "{{ for 项 in 甲 }}\n", "{{ for 项 in 1..5 }}", "{{ case 甲 }}", "{{ when 1 }}", "{{ 甲 = 3 }}", "{{ 本机关.名称 = 3 }}", "{{ 本机关.代字.无 }}", "{{ 本机关 }}", "{{ 本机关.主送 }}", "{{ func 丁 }}", "{{ 丁 }}", "{{ 甲 / 0 }}", "{{ 1 / 0 }}", "{{ -甲 }}", "{{ 甲 * '二' }}", "{{ '长' * 3 }}", "{{ {a: 1} }}", "{{ [1, [2]] }}", "{{ @大写 }}", "{{ 大写 }}", "{{ 甲 | 甲 }}", "{{ 甲 ?? 乙 }}", "{{", "}}", "{%{", "}%}", "{{-", "-}}", "{{~", "~}}", "{{ # 注 }}", "{{ \"", "'", ": ", "\t", "|", "[", "正文\n", "# 附件\n", "\uFDD0", "7\uFDD1",
    ];

    static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_EFFORT"), out var effort) ? 300 * effort : 300;

    [Fact]
    public void Any_text_is_a_template_or_is_told() => Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(), TemplateOrFinding).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(40));

    [Fact]
    public void Any_draft_is_a_template_or_is_told() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(p => TemplateFiles.Template("- {名称: 甲, 类型: 名单}", TemplateFiles.Draft(body: string.Concat(p)))).ToArbitrary(), TemplateOrFinding).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithEndSize(20));

    [Fact]
    public void A_template_nested_without_end_is_told() =>
        Assert.True(TemplateOrFinding(TemplateFiles.Template("- {名称: 甲}", TemplateFiles.Draft(body: "{{ " + new string('(', 5000) + "甲" + new string(')', 5000) + " }}" + string.Concat(Enumerable.Repeat("{{ if 甲 }}", 3000))))));

    static bool TemplateOrFinding(string text)
    {
        using var files = new TemplateFiles();
        files.Write("试.md", text);
        files.Write("好.md", TemplateFiles.Template("- {名称: 乙}", TemplateFiles.Draft(body: "{{ 乙 }}"), "好"));
        var folder = files.Load();
        Assert.NotNull(folder.Find("好"));
        Assert.All(folder.Findings, f => Assert.StartsWith("试.md：", f.Message));
        return folder.Templates.Count == 2 || folder.Findings.Count > 0;
    }
}
