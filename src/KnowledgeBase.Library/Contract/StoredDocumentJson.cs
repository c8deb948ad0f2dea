using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Documents;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>/api/documents/{key}</c>: the document as <c>kb parse --json</c> gives it, with what the store knows of it.</summary>
/// <param name="Law">Set for a statute, with <paramref name="Version"/>: the law whose text this is.</param>
[Description("一份文件，和它的引用、来源")]
public sealed record StoredDocumentJson(
    string Key, [property: Description("来源可靠程度")] Trust Trust, [property: Description("它是哪部法规的文本；公文没有")] string? Law, string? Version,
    [property: Description("文件本身，与 kb parse --json 相同")] DocumentJson Document, IReadOnlyList<CiteJson> Cites, IReadOnlyList<CitingJson> CitedBy, int CitedByTotal,
    IReadOnlyList<DocumentSourceJson> Sources)
{
    /// <summary>The JSON shape of a stored document.</summary>
    public static StoredDocumentJson From(DocumentPage page) => new(
        page.Key, page.Trust, page.Law?.Title, page.Law?.VersionKey, DocumentJson.From(page.Document),
        [.. page.Citations.Select(CiteJson.From)], [.. page.CitedBy.Select(CitingJson.From)], page.CitedByTotal, [.. page.Sources.Select(DocumentSourceJson.From)]);
}

/// <summary>A file that holds the text.</summary>
[Description("来源文件")]
public sealed record DocumentSourceJson(string Path, string Hash, long Size, DateTime ImportedAt)
{
    /// <summary>The JSON shape of a source.</summary>
    public static DocumentSourceJson From(DocumentSource source) => new(source.Path, source.Hash, source.Size, source.ImportedAt);
}
