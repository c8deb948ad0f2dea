using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Archives;
using KnowledgeBase.Ingestion.Readers.Sniffing;
using KnowledgeBase.Ingestion.Readers.Tools;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>The words of a PDF with their places, by poppler's pdftotext.</summary>
sealed partial class PdfText
{
    public List<PdfPage> Pages { get; } = [];

    public List<FieldBlock> Fields { get; } = [];

    /// <summary>Reads the words of every page.</summary>
    /// <exception cref="UnreadableFileException">Poppler is missing, the file is protected or damaged, or it took too long.</exception>
    public static async Task<PdfText> ReadAsync(string path, TimeSpan limit, CancellationToken cancellationToken)
    {
        var text = new PdfText();
        var tool = new ExternalTool("pdftotext", "poppler-utils");
        var (exitCode, errors) = await tool.RunAsync(["-bbox", "-enc", "UTF-8", path, "-"], limit, text.ParseAsync, cancellationToken);
        if (errors.Contains("password", StringComparison.OrdinalIgnoreCase))
            throw FileCheck.Protected();
        if (exitCode != 0 || text.Pages.Count == 0)
            throw ZipContent.Damaged();
        return text;
    }

    async Task ParseAsync(StreamReader output, CancellationToken cancellationToken)
    {
        while (await output.ReadLineAsync(cancellationToken) is { } line)
        {
            // Words with a line break inside, which poppler writes as it stands, are rare and no loss.
            if (line.Contains("<word ", StringComparison.Ordinal) && Pages.Count > 0)
                AddWord(line);
            else if (Page().Match(line) is { Success: true } page)
                Pages.Add(new PdfPage(Number(page, 1), Number(page, 2)));
            else if (Pages.Count == 0)
                AddField(line);
        }
    }

    void AddWord(string line)
    {
        var word = Word().Match(line);
        var text = word.Success ? WebUtility.HtmlDecode(word.Groups[5].Value).Trim() : "";
        if (text.Length > 0)
            Pages[^1].Words.Add(new PdfWord(Number(word, 1), Number(word, 2), Number(word, 3), Number(word, 4), text));
    }

    void AddField(string line)
    {
        var field = Field().Match(line);
        var (name, value) = field.Groups["title"].Success ? ("title", field.Groups["title"].Value) : (field.Groups["name"].Value.ToLowerInvariant(), field.Groups["value"].Value);
        if (field.Success && name is "title" or "subject" or "author" or "keywords" or "creationdate" && !string.IsNullOrWhiteSpace(value))
            Fields.Add(new FieldBlock($"pdf:{(name == "author" ? "creator" : name == "creationdate" ? "created" : name)}", WebUtility.HtmlDecode(name == "creationdate" ? value[..Math.Min(10, value.Length)] : value).Trim(), 0));
    }

    static double Number(Match match, int group) => double.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<page width="([\d.]+)" height="([\d.]+)">""")]
    private static partial Regex Page();

    [GeneratedRegex("""<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*)</word>""")]
    private static partial Regex Word();

    [GeneratedRegex("""<title>(?<title>.*)</title>|<meta name="(?<name>\w+)" content="(?<value>.*)"/>""")]
    private static partial Regex Field();
}
