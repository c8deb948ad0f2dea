using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>The part of a template that becomes the draft. Faults are told with the file and the line where they stand.</summary>
sealed partial class TemplateText
{
    /// <summary>The name under which templates find the bureau's own data.</summary>
    public const string Office = "本机关";

    internal const string TooLong = "循环太多，写出的内容太长";

    readonly Template script;
    readonly string[] lines;
    readonly string file;
    readonly int linesBefore;

    TemplateText(string source, string file, int linesBefore)
    {
        (this.file, this.linesBefore) = (file, linesBefore);
        lines = source.Split('\n');
        script = Template.Parse(Quiet(source), file);
    }

    /// <summary>Reads it; null where it cannot be read, and the finding says where.</summary>
    /// <param name="linesBefore">Lines of the file before it.</param>
    public static TemplateText? Parse(string source, string file, int linesBefore, IReadOnlyList<TemplateField> fields, Findings findings)
    {
        var text = new TemplateText(source, file, linesBefore);
        if (text.script.Messages.FirstOrDefault(m => m.Type == ParserMessageType.Error) is { } error)
        {
            text.Fault(findings, error.Span.Start.Line, error.Message.Contains("<end>", StringComparison.Ordinal) || error.Message.Contains("`end`", StringComparison.Ordinal)
                ? "有 if 或 for 没有写 {{ end }}，或者多写了 {{ end }}"
                : $"“{text.LineAt(error.Span)}”里的 {{{{ }}}} 写得不对：里面写栏目名，或者 if、for、else、end");
            return null;
        }
        var names = TemplateNames.Of(text.script.Page!);
        foreach (var (what, line) in names.Forbidden)
            text.Fault(findings, line, $"模板里不能用 {what}");
        foreach (var (name, line) in names.Used.Where(u => u.Name != Office && fields.All(f => f.Name != u.Name) && !TemplateFunctions.All.ContainsKey(u.Name)))
            text.Fault(findings, line, $"“{name}”不是栏目，也不是函数");
        foreach (var field in fields.Where(f => names.Used.All(u => u.Name != f.Name)))
            findings.Warn(DiagnosticCode.TemplateFault, $"{file}：栏目“{field.Name}”在公文稿里没有用到");
        return findings.All.Any(f => f.Severity == Severity.Error) ? null : text;
    }

    /// <summary>The draft with these values; null where the template itself is at fault.</summary>
    public string? Fill(IReadOnlyDictionary<string, object?> values, OfficeData office, Findings findings)
    {
        var context = new PlaceContext(values, office);
        try
        {
            return FilledText.Compose(script.Render(context), context.Places, (line, message) => Fault(findings, line, message), message => findings.Error(DiagnosticCode.WrongValue, message));
        }
        catch (ScriptRuntimeException failure)
        {
            Fault(findings, failure.Span.Start.Line, Reason(failure));
            return null;
        }
    }

    /// <param name="line">Line of this text, from 0.</param>
    void Fault(Findings findings, int line, string message) => findings.Error(DiagnosticCode.TemplateFault, $"{file}：{message}", linesBefore + line + 1);

    string Reason(ScriptRuntimeException failure) => failure switch
    {
        TemplateFaultException => failure.OriginalMessage,
        { InnerException: FormatException wrong } => wrong.Message,
        { InnerException: ArgumentOutOfRangeException } => "金额太大或者小于零，写不成大写",
        _ when failure.OriginalMessage.Contains("iteration", StringComparison.Ordinal) => TooLong,
        _ => $"“{LineAt(failure.Span)}”里的 {{{{ }}}} 算不出来：检查栏目的类型和函数的用法",
    };

    string LineAt(SourceSpan span) => lines.ElementAtOrDefault(span.Start.Line)?.Trim() ?? "";

    // A line with nothing on it but if, for, else or end leaves no line behind: an empty one would cut a table in two.
    static string Quiet(string source) => ControlLine().Replace(source, "${before}~}}");

    [GeneratedRegex(@"(?<=^|\n)(?<before>[ \t]*\{\{[ \t]*(?:if|else|end|for|case|when)\b[^{}\n]*?)[ \t]*\}\}[ \t]*(?=\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ControlLine();
}

/// <summary>A fault that our own part of the run has found, in the user's words.</summary>
sealed class TemplateFaultException(SourceSpan span, string message) : ScriptRuntimeException(span, message);
