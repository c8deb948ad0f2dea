using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>本机关 as templates see it: a key that is not there is told, not printed as nothing.</summary>
sealed class OfficeScript : ScriptObject
{
    readonly string path;

    public OfficeScript(IReadOnlyDictionary<string, object?> entries, string path = TemplateText.Office)
    {
        this.path = path;
        foreach (var (key, value) in entries)
            this[key] = value is IReadOnlyDictionary<string, object?> below ? new OfficeScript(below, $"{path}.{key}") : value;
        IsReadOnly = true;
    }

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        base.TryGetValue(context, span, member, out value) ? true : throw new TemplateFaultException(span, $"本机关的数据里没有“{path}.{member}”，请写进 {OfficeData.FileName}");
}
