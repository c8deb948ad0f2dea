using System.Globalization;
using KnowledgeBase.Drafting.Templates;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Writing;

/// <summary>A field of a template as the form shows it.</summary>
/// <param name="Index">Which one, from 0.</param>
/// <param name="Typed">What stands in it.</param>
public sealed record FormField(TemplateField Field, int Index, string Typed)
{
    const string Prefix = "f-";

    public string Id => $"f{Index}";

    /// <summary>Its name in the form.</summary>
    public string Name => Prefix + Field.Name;

    /// <summary>As the input wants it: a browser's date field knows only 2026-01-31.</summary>
    public string Value => Field.Kind is FieldKind.Date && ChineseDate.Parse(Typed) is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Typed;

    /// <summary>True for a field of several lines.</summary>
    public bool IsLong => Field.Kind is FieldKind.Paragraphs or FieldKind.List;

    /// <summary>What helps to fill it in.</summary>
    public string Hint => Field.Hint.Length > 0 ? Field.Hint : Field.Kind switch { FieldKind.List => "一行一个", FieldKind.Paragraphs => "一行一段", _ => "" };

    /// <summary>Lines that it shows while it is empty; it grows with what is typed.</summary>
    public int Rows => Field is { Kind: FieldKind.Paragraphs, Required: true } ? 8 : 2;

    /// <summary>True for a finding of this field.</summary>
    public bool IsMeantBy(SheetFinding finding) => finding.Line == 0 && finding.Message.StartsWith($"“{Field.Name}”", StringComparison.Ordinal);

    /// <summary>Which of its lines a line of the draft was made of, from 1, and how much of it; null where none was.</summary>
    public (int Line, int Length)? Made(string line)
    {
        var best = Typed.Split('\n').Select((own, index) => (Line: index + 1, Text: own.Trim('#', ' ', '　', '\r'))).Where(own => own.Text.Length > 1 && line.Contains(own.Text, StringComparison.Ordinal)).OrderByDescending(own => own.Text.Length).FirstOrDefault();
        return best.Text is { } text ? (best.Line, text.Length) : null;
    }

    public static IReadOnlyList<FormField> Of(DraftTemplate template, Func<TemplateField, string, string?> typed) =>
        [.. template.Fields.Select((field, index) => new FormField(field, index, typed(field, Prefix + field.Name) ?? ""))];
}
