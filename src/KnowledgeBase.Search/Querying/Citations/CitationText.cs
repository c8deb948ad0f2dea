using System.Text;

namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>A question made ready to be read as a citation: without white space, without the words around that only ask.</summary>
static class CitationText
{
    // Longer than any two citations that people type.
    const int MaximumLength = 200;

    static readonly string[] Leads =
    [
        "请问", "查询", "查一下", "查看", "看一下", "我想查", "帮我查", "怎么理解", "如何理解", "如何适用", "根据", "依据", "依照", "按照", "参照", "违反了", "违反", "适用", "触犯了", "触犯",
    ];

    /// <summary>The text to read; empty for a question that is too long to be a citation.</summary>
    public static string Of(string question)
    {
        if (question.Length > MaximumLength)
            return "";
        var text = new StringBuilder();
        for (var i = 0; i < question.Length; i++)
            if (!char.IsWhiteSpace(question[i]))
                text.Append(question[i]);
            // 60 62 are two numbers.
            else if (text.Length > 0 && char.IsDigit(text[^1]) && question.AsSpan(i).TrimStart() is [var next, ..] && char.IsDigit(next))
                text.Append('、');
        var bare = text.ToString().TrimEnd('?', '？', '。', '！', '!', '：', ':');
        return Leads.FirstOrDefault(lead => bare.StartsWith(lead, StringComparison.Ordinal)) is { } found && bare.Length > found.Length ? bare[found.Length..] : bare;
    }
}
