using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>检查发现的问题: which rule, where, and what to write instead.</summary>
/// <param name="Message">One sentence in the user's words.</param>
public sealed record LintFinding(LintRule Rule, LintPlace Place, string Message)
{
    /// <summary>What to write or do instead; null where only a person can tell.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The mechanical correction; empty where there is none.</summary>
    public IReadOnlyList<TextEdit> Edits { get; init; } = [];

    public Severity Severity => Rule.Severity;

    public bool Fixable => Edits.Count > 0;
}

/// <summary>位置 of a finding.</summary>
/// <param name="Line">Line of the Markdown, from 1; 0 for the whole text and for a .docx.</param>
/// <param name="Paragraph">Paragraph of the .docx, from 1, those of tables and boxes counted; 0 for the whole document and for Markdown.</param>
/// <param name="Start">How the line begins.</param>
/// <param name="Page">The page, where the file tells it (Word marks where pages began when it was last saved).</param>
/// <param name="Part">页脚, 版面设置 …, where it is not in the text.</param>
public sealed record LintPlace(int Line, int Paragraph, string Start, int? Page = null, string? Part = null)
{
    /// <summary>The place in words; empty for the whole document.</summary>
    public override string ToString()
    {
        if (Part is not null)
            return Part;
        if (Line > 0)
            return $"第 {Line} 行";
        return Paragraph > 0 ? $"第 {Paragraph} 段“{Start}”{(Page is { } page ? $"（第 {page} 页）" : "")}" : "";
    }
}

/// <summary>改动: characters of one line, or of one paragraph of a .docx, that are replaced.</summary>
/// <param name="Line">The line or the paragraph.</param>
/// <param name="Start">Offset in it.</param>
public readonly record struct TextEdit(int Line, int Start, int Length, string Replacement);
