using System.Text.Json;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Search.Evaluation;

/// <summary>A file of articles to be searched alone, so that others can repeat a measurement: {"id", "law", "article", "chapter"?, "text"} a line.</summary>
public static class ArticleFile
{
    /// <summary>The index of a file; the id of an article is the position of its key.</summary>
    /// <exception cref="FormatException">A line is no article; the message names the line and what is wrong with it.</exception>
    public static SearchSnapshot Index(string path)
    {
        var builder = new SearchIndexBuilder();
        var laws = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in JsonLines.Read(path, (line, number) => Read(line, number, laws)))
            builder.Add(text);
        return builder.Build();
    }

    static IndexedText Read(JsonElement line, int number, Dictionary<string, int> laws)
    {
        var law = JsonLines.Text(line, "law") ?? throw new FormatException("没有 law");
        if (!laws.TryGetValue(law, out var work))
            laws.Add(law, work = laws.Count + 1);
        var label = JsonLines.Text(line, "article") ?? "";
        ProvisionNumber? article = ProvisionNumber.TryParse(label, null, out var parsed) ? parsed : JsonLines.Number(line, "article") is { } plain ? new ProvisionNumber((int)plain) : null;
        var facets = new TextFacets(TextKind.Article, work) { Title = law, Article = article };
        var key = new TextKey(work, (int)(JsonLines.Number(line, "id") ?? number));
        return new IndexedText(key, facets, $"{law} {JsonLines.Text(line, "chapter")} {label}", JsonLines.Text(line, "text") ?? throw new FormatException("没有 text"));
    }
}
