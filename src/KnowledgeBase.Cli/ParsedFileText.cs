using KnowledgeBase.Legal;

namespace KnowledgeBase.Cli;

/// <summary>A parsed file for a person to read: what it is, its outline, its findings.</summary>
static class ParsedFileText
{
    public static void Write(ParsedFile file, TextWriter output)
    {
        foreach (var document in file.Documents)
            Write(document, output);
        foreach (var finding in file.Diagnostics.Concat(file.Documents.SelectMany(d => d.Diagnostics)))
            output.WriteLine($"[{finding.Severity.InChinese()}] {(finding.Line > 0 ? $"第 {finding.Line} 行 " : "")}{finding.Message}");
    }

    static void Write(OfficialDocument document, TextWriter output)
    {
        output.WriteLine(document.Title);
        Field("类型", document.Kind.InChinese() + (document.Genre is { } genre ? $"（{genre}）" : ""));
        Field("发文机关", document.Issuer);
        Field("发文字号", document.DocumentNumber?.ToString());
        Field("主送", string.Join("、", document.Addressees));
        Field("成文日期", document.IssueDate?.ToString("yyyy-MM-dd", null));
        Field("版本日期", document.Statute?.VersionDate?.ToString("yyyy-MM-dd", null));
        Field("条文", document.Statute is { Articles.Count: > 0 } statute ? $"{statute.Articles.Count} 条" : null);
        Field("引用", string.Join("、", document.Citations.Where(c => c.Title is not null).Select(c => $"《{c.Title}》{c.Provision}").Distinct()));
        foreach (var heading in document.Headings)
            Outline(heading, "  ");
        output.WriteLine();

        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                output.WriteLine($"  {name}：{value}");
        }

        void Outline(Heading heading, string indent)
        {
            output.WriteLine($"{indent}{heading.Number}{heading.Text}");
            foreach (var child in heading.Children)
                Outline(child, indent + "  ");
        }
    }
}
