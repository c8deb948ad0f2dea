using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion;

namespace KnowledgeBase.Library.Importing;

/// <summary>分编存放的法规: a folder whose README.md has the title and the title note, and whose other files begin with 第三编, 附则 or 序言.</summary>
/// <remarks>A part does not say what law it is of. Read alone it would be a law called 第三编; with the head before it, it parses as what it is.</remarks>
static partial class SplitLaw
{
    const string HeadName = "README.md";
    const int LongestHead = 16 * 1024;

    /// <summary>The files in their order, parts of a law held back until their head has come by.</summary>
    public static async IAsyncEnumerable<ImportCandidate> JoinAsync(IAsyncEnumerable<SourceEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<SourceFile> waiting = [];
        (string Folder, SourceFile File)? head = null;
        await foreach (var entry in entries.WithCancellation(cancellationToken))
        {
            if (entry.File is not { } file)
            {
                yield return ImportCandidate.Refused(entry);
                continue;
            }
            var folder = FolderOf(file);
            if (waiting is [var first, ..] && FolderOf(first) != folder)
            {
                foreach (var part in waiting)
                    yield return Alone(part);
                waiting.Clear();
            }
            if (IsPart(file) && head?.Folder != folder)
            {
                waiting.Add(file);
                continue;
            }
            yield return head is { } known && known.Folder == folder && IsPart(file) ? Join(known.File, file) : Alone(file);
            if (!IsHead(file))
                continue;
            head = (folder, file);
            foreach (var part in waiting)
                yield return Join(file, part);
            waiting.Clear();
        }
        foreach (var part in waiting)
            yield return Alone(part);
    }

    static ImportCandidate Alone(SourceFile file) => new(file, file);

    static ImportCandidate Join(SourceFile head, SourceFile part)
    {
        var text = WithoutFrontMatter(Text(part));
        var title = WithoutFrontMatter(Text(head)).Trim();
        // 修正案 is a law of its own, named after the law it amends; its articles are not the law's.
        var joined = Amendment().Match(text) is { Success: true } amendment
            ? $"{Title().Match(title).Value.TrimEnd()}修正案\n{text[(amendment.Index + amendment.Length)..]}"
            : $"{title}\n\n{text}";
        return new ImportCandidate(part, part with { Content = Encoding.UTF8.GetBytes(joined) }, ContentHash.OfFile(head.Content.Span));
    }

    static bool IsHead(SourceFile file) =>
        file.Name == HeadName && file.Content.Length <= LongestHead && WithoutFrontMatter(Text(file)) is var text && Title().IsMatch(text) && !ArticleLine().IsMatch(text);

    static bool IsPart(SourceFile file) =>
        file.Extension == ".md" && file.Name != HeadName && PartTitle().IsMatch(WithoutFrontMatter(Encoding.UTF8.GetString(file.Content.Span[..Math.Min(file.Content.Length, 1024)])));

    static string FolderOf(SourceFile file) => file.Path[..(file.Path.LastIndexOf('/') + 1)];

    static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Content.Span);

    static string WithoutFrontMatter(string text) => FrontMatter().Replace(text, "", 1);

    [GeneratedRegex(@"\A\uFEFF?---\r?\n.*?\n---[ \t]*(\r?\n|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\A\s*#\s+(?:第[一二三四五六七八九十百]+(?:编|分编|章)[\s\u3000]|附则\s|序言\s|修正案\s)", RegexOptions.CultureInvariant)]
    private static partial Regex PartTitle();

    [GeneratedRegex(@"\A\s*#\s+修正案[ \t]*(?:\r?\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Amendment();

    [GeneratedRegex(@"\A\s*#\s+\S[^\r\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*(?:\*\*)?第[一二三四五六七八九十百千]+条", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ArticleLine();
}
