using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>文章: a journal article, known by its running head (journal and issue) or its 摘要; background, never a legal basis.</summary>
static partial class EssayReader
{
    public static bool Recognises(IReadOnlyList<TextLine> lines) => lines.Count > 0 && Opening().IsMatch(lines[0].Text);

    public static OfficialDocument Read(IReadOnlyList<TextLine> lines, IReadOnlyList<CleanupRecord> cleanup)
    {
        var head = Opening().Match(lines[0].Text);
        var rest = head.Groups["rest"].Value.Trim();
        var opening = lines.Count > 1 && rest.Length < 200 ? rest + "\n" + lines[1].Text.Trim() : rest;
        var byline = Byline().Match(opening);
        var title = byline.Success ? byline.Groups["title"].Value : rest[..Math.Min(rest.Length, 60)];
        string? author = byline.Success ? byline.Groups["author"].Value : null;
        var texts = lines.Select((l, i) => i == 0 ? rest : l.Text.Trim()).ToList();
        var text = string.Join('\n', texts);
        return new OfficialDocument
        {
            Kind = DocumentKind.Essay,
            Title = title.Trim(),
            Author = author,
            Journal = head.Groups["journal"].Value.Trim(),
            Issue = head.Groups["issue"].Value,
            Text = text,
            Citations = CitationFinder.Find(text, includeInternal: false),
            DocumentNumbersCited = [.. DocumentNumber.FindAll(text).Select(n => n.Number).Distinct()],
            Figures = FigureFinder.Find(texts),
            Cleanup = cleanup,
        };
    }

    [GeneratedRegex(@"^\s*(?:(?<journal>[\p{IsCJKUnifiedIdeographs}]{2,12})\s+(?<issue>(?:19|20)[0-9]{2}年第[一二三四五六七八九十0-9]{1,3}期)|(?<issue>(?:19|20)[0-9]{2}年第[一二三四五六七八九十0-9]{1,3}期)\s+(?<journal>[\p{IsCJKUnifiedIdeographs}]{2,12}?))(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Opening();

    // Title, the author's office, name and 摘要 run together; a title of this kind ends as studies do.
    [GeneratedRegex(@"^(?<title>.{4,80}?(?:探讨|研究|思考|分析|启示|实践|综述|对策|路径|浅析|浅谈|观察|探索|建议))\s*(?<office>[\p{IsCJKUnifiedIdeographs}]{0,40}?(?:处|局|厅|部|院|大学|中心|学院|公司|司|科))?\s*(?<author>[\p{IsCJKUnifiedIdeographs}]{2,4})\s*摘\s*要\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();
}
