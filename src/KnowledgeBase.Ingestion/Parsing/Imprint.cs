using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>附注与版记: disclosure, copy recipients, printing office and date, contact, reply class; they stand anywhere after the signature.</summary>
sealed record Imprint(string? Disclosure, IReadOnlyList<string> CopyRecipients, string? PrintingOffice, DateOnly? PrintedDate, Contact? Contact, string? ReplyClass)
{
    /// <summary>Reads the parts of the imprint from the lines after the signed date (for the disclosure also from the fields).</summary>
    public static Imprint Read(IReadOnlyList<TextLine> lines, int from, SourceFields fields)
    {
        string? disclosure = null, office = null, replyClass = null;
        DateOnly? printed = null;
        List<string> copies = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.Trim();
            if (text.Length > 300)
                continue;
            if (replyClass is null && (i < 8 || i >= from) && ImprintLines.ReplyClass().Match(text) is { Success: true } reply)
                replyClass = reply.Groups["class"].Value;
            if (i < from)
                continue;
            if (disclosure is null && ImprintLines.Disclosure().Match(text) is { Success: true } open)
                disclosure = open.Groups["value"].Value.Trim();
            if (copies.Count == 0 && ImprintLines.Copies().Match(text) is { Success: true } copy)
                copies = [.. AddresseeList.Split(copy.Groups["value"].Value.TrimEnd('。'))];
            if (office is null && ImprintLines.Printed().Match(text) is { Success: true } print)
            {
                printed = ChineseDate.Find(print.Groups["date"].Value);
                office = print.Groups["office"].Value.Trim();
                if (office.Length == 0 && i > 0 && OrganName.IsOne(lines[i - 1].Text.Trim()))
                    office = lines[i - 1].Text.Trim();
                office = office.Length == 0 ? null : office;
            }
        }
        disclosure ??= fields["公开方式", "公开属性", "公开类别"];
        var contact = ContactReader.Read(lines.Skip(from).Select(l => l.Text.Trim()));
        return new Imprint(disclosure, copies, office, printed, contact, replyClass);
    }
}

static partial class ImprintLines
{
    [GeneratedRegex(@"^[（(]?(?:(?:信息)?公开(?:形式|方式|属性|类别)\s*[:：]\s*(?<value>[\p{IsCJKUnifiedIdeographs}]{2,12})|(?<value>此件(?:主动|依申请|不予|不)?公开(?:发布)?|主动公开|依申请公开))[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Disclosure();

    [GeneratedRegex(@"^(?:抄送|抄报|分送)\s*[:：]\s*(?<value>.{2,})$", RegexOptions.CultureInvariant)]
    internal static partial Regex Copies();

    [GeneratedRegex(@"^(?<office>[\p{IsCJKUnifiedIdeographs}]{0,40})\s*(?<date>[0-9〇○零一二三四五六七八九十\s]{4,8}年[0-9一二三四五六七八九十\s]{1,4}月[0-9一二三四五六七八九十\s]{1,4}日)\s*印发[。]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Printed();

    [GeneratedRegex(@"^(?:办理(?:结果)?(?:类别|分类)|类\s*别|答复类别)\s*[:：]?\s*[（(“""]?(?<class>[A-Ca-c])[）)”""]?\s*类?$|^[（(]?(?<class>[A-C])类?[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex ReplyClass();
}
