using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>栏目类型: what may be written in a field.</summary>
public enum FieldKind
{
    /// <summary>文字: literal text, on one line as a rule.</summary>
    Text,

    /// <summary>段落: text of the body, a paragraph a line; where it stands alone on its line it may use the Markdown of drafts.</summary>
    Paragraphs,

    /// <summary>日期.</summary>
    Date,

    /// <summary>金额 in yuan.</summary>
    Amount,

    /// <summary>名单: one entry a line.</summary>
    List,

    /// <summary>选择: one of the choices.</summary>
    Choice,

    /// <summary>编号: 发文字号, 令号, 期号, the number of a proposal or a case.</summary>
    Number,
}

/// <summary>栏目 of a template: one thing that the person who drafts fills in.</summary>
/// <param name="Name">名称, as the template writes it between {{ and }}.</param>
/// <param name="Hint">提示 beside the field; empty where there is none.</param>
/// <param name="Default">默认, taken where no value is given at all; 本机关.… names one of the bureau's own data. Lists: one entry a line.</param>
/// <param name="Choices">选项 of a 选择.</param>
public sealed record TemplateField(string Name, FieldKind Kind, bool Required, string Hint, string? Default, IReadOnlyList<string> Choices)
{
    const string OfficePrefix = "本机关.";

    /// <summary>The Chinese names of the kinds, as templates write them.</summary>
    public static IReadOnlyDictionary<string, FieldKind> Kinds { get; } = new Dictionary<string, FieldKind>(StringComparer.Ordinal)
    {
        ["文字"] = FieldKind.Text,
        ["段落"] = FieldKind.Paragraphs,
        ["日期"] = FieldKind.Date,
        ["金额"] = FieldKind.Amount,
        ["名单"] = FieldKind.List,
        ["选择"] = FieldKind.Choice,
        ["编号"] = FieldKind.Number,
    };

    /// <summary>What a form shows before anything is typed; null where the field begins empty.</summary>
    public string? DefaultFor(OfficeData office) => Default is { } text && text.StartsWith(OfficePrefix, StringComparison.Ordinal) ? office.Text(text[OfficePrefix.Length..]) : Default;
}

/// <summary>A template filled with values.</summary>
/// <param name="Markdown">The draft as <see cref="Source.DraftReader"/> reads it. With an error among the findings it is good for a preview only: what is missing stands there as 〔栏目〕.</param>
/// <param name="Findings">What is wrong with the values (no line) or with the template (its line).</param>
public sealed record FilledTemplate(string Markdown, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>True where the draft must not be issued.</summary>
    public bool Refused => Findings.Any(f => f.Severity == Severity.Error);
}
