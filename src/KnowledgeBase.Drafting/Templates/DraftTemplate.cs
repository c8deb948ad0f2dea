using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>公文模板: a Markdown file that a clerk can edit: what it is and which fields it has, then the draft with {{ 栏目 }} in it.</summary>
public sealed class DraftTemplate
{
    readonly TemplateText text;

    internal DraftTemplate(TemplateText text) => this.text = text;

    /// <summary>名称: how it is chosen.</summary>
    public required string Name { get; init; }

    /// <summary>类别: 法定公文, 建议提案, 三书一制, 执法文书, or a bureau's own.</summary>
    public required string Category { get; init; }

    /// <summary>文种 (党政机关公文处理工作条例 第八条); empty for what is none.</summary>
    public required string Genre { get; init; }

    /// <summary>说明: when to take it.</summary>
    public required string Description { get; init; }

    /// <summary>栏目, in the order of the form.</summary>
    public required IReadOnlyList<TemplateField> Fields { get; init; }

    /// <summary>The file that it was read from.</summary>
    public required string File { get; init; }

    /// <summary>The draft with the values in it. Any values give a result; what is wrong with them is told.</summary>
    /// <param name="values">By the name of the field; a list has one entry a line. A field that is not there takes its default, one that is empty stays empty.</param>
    public FilledTemplate Fill(IReadOnlyDictionary<string, string> values, OfficeData office)
    {
        var findings = new Findings();
        var markdown = text.Fill(FieldValues.Read(Fields, values, office, findings), office, findings);
        return new FilledTemplate(markdown ?? "", findings.All);
    }
}
