using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>段落 as a value: Markdown where it stands alone on its line, literal text elsewhere.</summary>
sealed record Passage(string Field, string Text)
{
    public override string ToString() => Text;
}

/// <summary>A required field that nobody has filled: stands in a preview as 〔栏目〕.</summary>
sealed record Unfilled(string Name)
{
    public override string ToString() => $"〔{Name}〕";
}

/// <summary>Reads what was typed into the fields as what templates are given: text, decimal yuan, lists of texts, passages; null for an empty field.</summary>
sealed partial class FieldValues(OfficeData office, Findings findings)
{
    const int LongestNumber = 40;

    public static IReadOnlyDictionary<string, object?> Read(IReadOnlyList<TemplateField> fields, IReadOnlyDictionary<string, string> values, OfficeData office, Findings findings)
    {
        foreach (var name in values.Keys.Where(name => fields.All(f => f.Name != name)).Order(StringComparer.Ordinal))
            findings.Error(DiagnosticCode.UnknownKey, $"模板没有“{name}”这个栏目");
        var reader = new FieldValues(office, findings);
        return fields.ToDictionary(f => f.Name, f => reader.Value(f, values.GetValueOrDefault(f.Name)), StringComparer.Ordinal);
    }

    object? Value(TemplateField field, string? given)
    {
        var text = XmlText.Clean(given ?? field.DefaultFor(office) ?? "").ReplaceLineEndings("\n").Trim();
        if (ClassifiedMark.Find(text) is { } mark)
        {
            findings.Error(DiagnosticCode.Classified, $"“{field.Name}”里有密级标志“{mark}”：本系统不处理涉密文件，请在涉密计算机上起草");
            return null;
        }
        if (text.Length > 0)
            return Read(field, text);
        if (field.Required)
            findings.Error(DiagnosticCode.MissingField, $"“{field.Name}”没有填");
        return field.Kind is FieldKind.List ? Array.Empty<string>() : field.Required && field.Kind is not (FieldKind.Amount or FieldKind.Choice) ? new Unfilled(field.Name) : null;
    }

    object? Read(TemplateField field, string text) => field.Kind switch
    {
        FieldKind.Paragraphs => new Passage(field.Name, text),
        FieldKind.List => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        FieldKind.Date => ChineseDate.Parse(text) is { } date ? ChineseDate.Format(date) : Wrong(field, text, "不是一个日期，应写作 2026-01-31 或 2026年1月31日"),
        FieldKind.Amount => Amount(field, text),
        FieldKind.Choice => field.Choices.Contains(text, StringComparer.Ordinal) ? text : Wrong(field, text, $"不在选项里，应是 {string.Join("、", field.Choices)} 之一"),
        FieldKind.Number => Number(field, text),
        _ => text,
    };

    object? Amount(TemplateField field, string text)
    {
        if (!Yuan.TryParse(text, out var yuan))
            return Wrong(field, text, "不是金额，应写作 20000、20000元 或 2万元，最多到分");
        return CapitalAmount.Holds(yuan) ? yuan.Amount : Wrong(field, text, "超过了一万亿元，请核对");
    }

    // The number of a document is written in its standard form; others (第6期, 第12号, 152, a case's number with brackets) stay as they are.
    object? Number(TemplateField field, string text)
    {
        if (DocumentNumber.TryParse(text, out var number))
            return number.ToString();
        return text.Length <= LongestNumber && OtherNumber().IsMatch(text) ? text : Wrong(field, text, "不像编号，应写作 云应急〔2026〕12号、第12号 这样的形式");
    }

    object? Wrong(TemplateField field, string text, string reason)
    {
        findings.Error(DiagnosticCode.WrongValue, string.Create(CultureInfo.InvariantCulture, $"“{field.Name}”写的是“{Short(text)}”，{reason}"));
        return null;
    }

    static string Short(string text) => text.ReplaceLineEndings(" ") is var line && line.Length <= 30 ? line : line[..30] + "…";

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百零〇]{1,6}[号期次]|[\p{L}〔〕（）()\[\]【】\-—－·.]*[0-9０-９][\p{L}0-9０-９〔〕（）()\[\]【】\-—－·.]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OtherNumber();
}
