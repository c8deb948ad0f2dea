using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>发文机关: from the signature, the masthead, the label table or the title, in this order, in canonical form.</summary>
static partial class IssuerReader
{
    public static IReadOnlyList<string> Read(string title, DocumentFrame frame, SourceFields fields, bool statute)
    {
        if (frame.Signature is { } signature)
            return [.. OrganName.Split(signature).Select(OrganName.Canonical)];
        if (FromTitle(title) is { } named && !statute)
            return [.. OrganName.Split(named).Select(OrganName.Canonical)];
        if (frame.Masthead is { } masthead)
        {
            var organ = DocumentFrameReader.MastheadOrgan(masthead);
            if (frame.Order && organ.StartsWith("中华人民共和国", StringComparison.Ordinal) && organ.Length > 7)
                organ = organ[7..];
            return [.. OrganName.Split(organ).Select(OrganName.Canonical)];
        }
        if (fields["发文机关", "发布机构", "发文机构", "发布机关", "发文单位", "制定机关", "author", "docx:作者", "line:发布机构", "填报单位"] is { } field)
            return [.. OrganName.Split(field).Select(OrganName.Canonical)];
        if (FromTitle(title) is { } organName)
            return [organName];
        return fields["meta:ContentSource", "来源", "信息来源", "line:来源", "line:信息来源"] is { } source && OrganName.IsOne(source) && source.Length >= 6 ? [source] : [];
    }

    /// <summary>国务院办公厅 in 国务院办公厅关于…的通知.</summary>
    static string? FromTitle(string title) =>
        Before().Match(title) is { Success: true } match && OrganName.Split(match.Groups["organ"].Value).All(OrganName.IsOne) ? match.Groups["organ"].Value : null;

    [GeneratedRegex(@"^(?<organ>[\p{IsCJKUnifiedIdeographs}、\s]{3,50}?)(?:关于|转发|印发|对)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
