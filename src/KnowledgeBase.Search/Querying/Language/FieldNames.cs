using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Language;

/// <summary>限定词: the names that stand before a colon, what people write for them, and what their values look like.</summary>
static class FieldNames
{
    static readonly (string Name, QueryField Field, string[] Mistaken)[] All =
    [
        ("法名", QueryField.Law, ["法规名", "法律名", "法规名称", "法律名称", "标题", "题名", "法明", "发名", "law", "title"]),
        ("条号", QueryField.Article, ["条文号", "条款号", "条目号", "条好", "调号", "article"]),
        ("发文机关", QueryField.Issuer, ["发文单位", "发文部门", "发布机关", "制定机关", "印发机关", "颁布机关", "发文机构", "发文", "机关", "issuer"]),
        ("文号", QueryField.DocumentNumber, ["发文字号", "发文号", "字号", "文件号", "文件字号", "闻号", "文好", "number"]),
    ];

    public static string Of(QueryField field) => All[(int)field].Name;

    /// <summary>The field that stands at this place with its colon, known or mistaken; null for any other text.</summary>
    public static (QueryField Field, string Written, bool Mistaken)? At(string text, int start)
    {
        var colon = text.AsSpan(start).IndexOfAny(':', '：');
        if (colon is < 1 or > 8)
            return null;
        var written = text.Substring(start, colon);
        foreach (var (name, field, mistaken) in All)
        {
            if (written == name)
                return (field, written, false);
            if (mistaken.Contains(written, StringComparer.OrdinalIgnoreCase))
                return (field, written, true);
        }
        return null;
    }

    /// <summary>The value in its standard form; null when it is none. A number typed in part stays as typed.</summary>
    public static string? Standard(QueryField field, string value) => field switch
    {
        QueryField.Article => ProvisionNumber.TryParse(value, out var article) ? article.ToString() : null,
        QueryField.DocumentNumber => DocumentNumber.TryParse(value, out var number) ? number.ToString() : value,
        _ => value.Trim('《', '》') is { Length: > 0 } name ? name : null,
    };
}
