using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>主送机关: split at ， where there is one, else at 、 outside brackets; 尊敬的 is left out.</summary>
static partial class AddresseeList
{
    public static IReadOnlyList<string> Split(string line)
    {
        var text = line.Trim().TrimEnd('：', ':').Trim();
        if (text.StartsWith("主送", StringComparison.Ordinal))
            text = text[2..].TrimStart('：', ':', ' ');
        if (text.StartsWith("尊敬的", StringComparison.Ordinal))
            text = text[3..];
        return Parts(text, text.AsSpan().IndexOfAny('，', ',') >= 0 ? ['，', ','] : ['、']);
    }

    /// <summary>True for a line that can only be the addressees: it ends with a colon and names organs or persons, and says nothing.</summary>
    public static bool IsOne(string line)
    {
        var text = line.Trim();
        if (text.Length is < 3 or > 300 || text[^1] is not ('：' or ':') || text.AsSpan().IndexOfAny('。', '；') >= 0)
            return false;
        var names = text[..^1];
        if (names.EndsWith("如下", StringComparison.Ordinal) || names.EndsWith("附件", StringComparison.Ordinal) || LineMarks.Begins(names) || names.AsSpan().IndexOfAny('：', ':') >= 0)
            return false;
        return names.StartsWith('各') || names.StartsWith("尊敬的", StringComparison.Ordinal) || names.StartsWith("主送", StringComparison.Ordinal)
            || Split(text).Any(IsAddressee) || (names.Length <= 40 && !SaysSomething().IsMatch(names));
    }

    static bool IsAddressee(string name) =>
        OrganName.IsOne(name) || name.EndsWith("代表", StringComparison.Ordinal) || name.EndsWith("委员", StringComparison.Ordinal) || name.EndsWith("单位", StringComparison.Ordinal)
        || name.EndsWith("企业", StringComparison.Ordinal) || name.EndsWith("部门", StringComparison.Ordinal) || name.EndsWith("机构", StringComparison.Ordinal) || name.EndsWith("公司", StringComparison.Ordinal)
        || name.EndsWith("科室", StringComparison.Ordinal) || name.EndsWith("同志", StringComparison.Ordinal) || name.StartsWith('各');

    // What an opening sentence has and a list of names has not.
    [GeneratedRegex("现|将|根据|为了|请|已|关于|通知|规定|附|一|[0-9]|是|的$|包括|其中|《|“", RegexOptions.CultureInvariant)]
    private static partial Regex SaysSomething();

    static List<string> Parts(string text, char[] separators)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '（' or '(' ? 1 : text[i] is '）' or ')' ? -1 : 0;
            if (depth > 0 || !separators.Contains(text[i]))
                continue;
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }
        parts.Add(text[start..].Trim());
        return [.. parts.Where(p => p.Length > 0)];
    }
}
