using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying;

/// <summary>文号: a question that is a document number, also as people type it without brackets: 应急2017-12, 鲁政办字 2017 12号.</summary>
/// <remarks>The looser forms stand here and not in <see cref="DocumentNumber"/>: in a text that is read, 检查2017 12号 is none.</remarks>
public static partial class DocumentNumberQuery
{
    /// <summary>Reads a question that is nothing but a document number; null for any other.</summary>
    public static DocumentNumber? TryParse(string question)
    {
        var text = Around().Replace(WidthFold.Fold(question).Trim(), "");
        if (DocumentNumber.TryParse(text, out var number))
            return number;
        var match = Unbracketed().Match(text);
        return match.Success && DocumentNumber.TryParse($"{match.Groups["code"].Value}〔{match.Groups["year"].Value}〕{match.Groups["serial"].Value}号", out number) ? number : null;
    }

    // 《》 or quotation marks, a label before, and 文 or 文件 behind.
    [GeneratedRegex("^(?:(?:发文)?[字文]号:?|[<\"']+)|(?<=号)(?:文件?|通知)[>\"'.?]*$|[>\"'.?]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();

    // Codes end in a word for the kind of document or for the organ; 检查2017年12号 is something else.
    [GeneratedRegex(@"^(?<code>[\u4E00-\u9FFF]{0,14}[发函字办急令通电规政综监管明安委减防执应法消])\s*[(\[<]?\s*(?<year>(?:19|20)[0-9]{2})\s*[)\]>]?\s*(?:年\s*第?|[-/ ,]|第)?\s*(?<serial>[0-9]{1,5})\s*号?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unbracketed();
}
