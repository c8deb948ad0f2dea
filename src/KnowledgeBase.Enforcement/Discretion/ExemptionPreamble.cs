using System.Text.RegularExpressions;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>前言: the conditions that every item of a list asks for, and the cases it leaves out, from the paragraphs above the table.</summary>
static partial class ExemptionPreamble
{
    public static (IReadOnlyList<string> Conditions, IReadOnlyList<string> Exclusions) Read(IEnumerable<string> paragraphs)
    {
        var (conditions, exclusions) = (new List<string>(), new List<string>());
        List<string>? open = null;
        foreach (var paragraph in paragraphs.Select(p => p.Trim()))
        {
            if (open is not null && Entry().IsMatch(paragraph))
            {
                open.AddRange(ExemptionReader.Conditions(paragraph).Conditions);
                continue;
            }
            open = null;
            var target = Exclusion().IsMatch(paragraph) ? exclusions : General().IsMatch(paragraph) ? conditions : null;
            if (target is null)
                continue;
            var (lead, entries) = ExemptionReader.Conditions(paragraph);
            if (paragraph.EndsWith('：') || paragraph.EndsWith(':'))
                open = target;
            else if (lead is not null)
                target.AddRange(entries);
            else
                target.Add(paragraph.TrimEnd('。'));
        }
        return (conditions, exclusions);
    }

    [GeneratedRegex(@"^(?:[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、]|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex("不适用|不得适用|不予适用|的除外|除外[：:]|不纳入", RegexOptions.CultureInvariant)]
    private static partial Regex Exclusion();

    [GeneratedRegex("(?:同时|均)(?:满足|符合|具备|具有)|(?:满足|符合|具备)(?:下列|以下)(?:全部|所有|各项)?(?:条件|情形)", RegexOptions.CultureInvariant)]
    private static partial Regex General();
}
