using KnowledgeBase.Legal;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Pages.Documents;

/// <summary>要素: the fields of a document with their labels; what it does not state is left out.</summary>
static class DocumentFields
{
    public static IReadOnlyList<(string Label, string Value)> Of(DocumentPage page)
    {
        var d = page.Document;
        (string Label, string? Value)[] all =
        [
            ("文种", d.Genre ?? d.Kind.InChinese()),
            ("发文字号", d.DocumentNumber?.ToString()),
            ("发文机关", d.Issuers.Count > 1 ? Join(d.Issuers) : d.Issuer),
            ("发文机关标志", d.Masthead == d.Issuer ? null : d.Masthead),
            ("主送", Join(d.Addressees)),
            ("抄送", Join(d.CopyRecipients)),
            ("成文日期", Date(d.IssueDate)),
            ("发布日期", Date(d.PublishedDate)),
            ("施行日期", Date(d.EffectiveDate)),
            ("署名", d.Signature),
            ("印发机关", d.PrintingOffice),
            ("印发日期", Date(d.PrintedDate)),
            ("公开方式", d.Disclosure),
            ("索引号", d.IndexNumber),
            ("有效期", d.Validity),
            ("办理结果", d.ReplyClass),
            .. OfProposal(d.Proposal),
            ("联系方式", d.Contact is { } c ? Join(new[] { c.Unit, c.Person, c.Phone }.OfType<string>()) : null),
            ("作者", d.Author),
            ("刊物", Join(new[] { d.Journal, d.Issue }.OfType<string>())),
            ("来源", page.Trust.InChinese()),
            ("标记", string.Join("，", d.Flags.Select(f => f.InChinese()))),
        ];
        return [.. all.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Label, f.Value!))];
    }

    static IEnumerable<(string, string?)> OfProposal(Proposal? proposal) => proposal is null ? [] :
    [
        ($"{proposal.Kind ?? "建议提案"}编号", Join(new[] { proposal.Session, proposal.Number }.OfType<string>())),
        ($"{proposal.Kind ?? "建议提案"}标题", proposal.Title),
        ("代表或委员", Join(proposal.Deputies)),
    ];

    static string Join(IEnumerable<string> parts) => string.Join("、", parts);

    static string? Date(DateOnly? day) => day is { } d ? Wording.Day(d) : null;
}
