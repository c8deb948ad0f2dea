using System.Globalization;
using System.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Cli;

/// <summary>The documents of a file as drafts: Markdown with a YAML head in Chinese keys (design decision 8).</summary>
static class DraftMarkdown
{
    public static string Write(ParsedFile file)
    {
        var text = new StringBuilder();
        foreach (var document in file.Documents)
            Write(document, text);
        return text.ToString();
    }

    static void Write(OfficialDocument document, StringBuilder text)
    {
        text.Append("---\n");
        Field("标题", document.Title);
        Field("文种", document.Genre);
        Field("发文机关", document.Issuer);
        Field("发文字号", document.DocumentNumber?.ToString());
        List("主送", document.Addressees);
        List("抄送", document.CopyRecipients);
        Field("成文日期", document.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field("署名", document.Signature);
        Field("公开方式", document.Disclosure);
        List("附件", document.Attachments);
        text.Append("---\n\n");
        Body(document, text);

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name}: {Quoted(value)}\n");
        }

        void List(string name, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $"{name}: [{string.Join(", ", values.Select(Quoted))}]\n");
        }
    }

    /// <summary>The clean text, a paragraph a line, with headings that stand on a line of their own marked by their depth.</summary>
    static void Body(OfficialDocument document, StringBuilder text)
    {
        var depths = new Dictionary<int, int>();
        foreach (var heading in document.Headings)
            Collect(heading, 2);
        foreach (var (index, line) in document.Text.Split('\n').Index())
        {
            if (depths.TryGetValue(index + 1, out var depth))
                text.Append('#', depth).Append(' ');
            text.Append(line).Append("\n\n");
        }

        void Collect(Heading heading, int depth)
        {
            if (!heading.Number.EndsWith('是'))
                depths.TryAdd(heading.Line, Math.Min(depth, 6));
            foreach (var child in heading.Children)
                Collect(child, depth + 1);
        }
    }

    // YAML reads a double-quoted string as JSON does.
    static string Quoted(string value) => '"' + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + '"';
}
