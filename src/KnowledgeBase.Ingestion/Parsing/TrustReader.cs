using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>来源可信度: low where a third party's hand shows, official where a document carries an organ of its own, else unknown.</summary>
static class TrustReader
{
    static readonly string[] ThirdParty = ["网友投稿", "推荐访问", "小编", "范文", "转载自", "来源：网络", "来源:网络", "免费下载", "文库"];

    public static Trust Read(IReadOnlyList<Block> blocks, SourceFields fields, IReadOnlyList<OfficialDocument> documents)
    {
        var edges = blocks.OfType<TextBlock>().Where(b => b.Text.Length < 400).Select(b => b.Text).ToList();
        if (edges.Take(12).Concat(edges.TakeLast(8)).Any(t => ThirdParty.Any(t.Contains)) || fields["line:第三方"] is not null)
            return Trust.Low;
        return documents.Any(d => d.Kind is not DocumentKind.Essay && (d.Masthead ?? d.Signature ?? d.DocumentNumber?.ToString() ?? d.Issuer) is not null) ? Trust.Official : Trust.Unknown;
    }
}
