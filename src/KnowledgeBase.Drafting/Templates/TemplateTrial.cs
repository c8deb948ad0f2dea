using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>Fills a template that has just been read, once with every field full and once with every field empty: what is wrong with it is told before anyone needs it.</summary>
static class TemplateTrial
{
    public static void Run(DraftTemplate template, OfficeData office, Findings findings)
    {
        foreach (var field in template.Fields.Where(f => f.Default?.StartsWith("本机关.", StringComparison.Ordinal) == true && f.DefaultFor(office) is null))
            findings.Warn(DiagnosticCode.TemplateFault, $"{Path.GetFileName(template.File)}：栏目“{field.Name}”的默认“{field.Default}”在 {OfficeData.FileName} 里没有");
        var defaults = template.Fields.Where(f => f.DefaultFor(office) is not null).ToDictionary(f => f.Name, f => f.DefaultFor(office)!);
        foreach (var fault in template.Fill(defaults, office).Findings.Where(f => f.Code is DiagnosticCode.WrongValue))
            findings.Error(DiagnosticCode.TemplateFault, $"{Path.GetFileName(template.File)}：默认值不合要求：{fault.Message}");
        Dictionary<string, string>[] trials = [template.Fields.ToDictionary(f => f.Name, Sample), template.Fields.ToDictionary(f => f.Name, _ => "")];
        foreach (var fault in trials.SelectMany(values => template.Fill(values, office).Findings).Where(f => f.Code is DiagnosticCode.TemplateFault).Distinct())
            findings.Add(fault);
    }

    static string Sample(TemplateField field) => field.Kind switch
    {
        FieldKind.Date => "2026-01-31",
        FieldKind.Amount => "20000",
        FieldKind.Number => "第1号",
        FieldKind.Choice => field.Choices[0],
        FieldKind.List => "甲|乙|丙\n丁|戊|己",
        _ => "试填",
    };
}
