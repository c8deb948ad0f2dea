using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>附件: the attachment note (附件：1.… 2.…) and what the document itself issues (现将《…》印发给你们).</summary>
static partial class AttachmentReader
{
    /// <summary>Index of the attachment note 附件：… below the body, or -1.</summary>
    public static int NoteAt(IReadOnlyList<TextLine> lines, DocumentFrame frame)
    {
        for (var i = frame.BodyStart; i < lines.Count; i++)
            if (Note().IsMatch(lines[i].Text.Trim()))
                return i;
        return -1;
    }

    /// <summary>The names of the attachments in order.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<TextLine> lines, DocumentFrame frame, string title)
    {
        var names = new List<string>();
        for (var i = frame.BodyStart; i < lines.Count; i++)
        {
            var text = lines[i].Text.Trim();
            if (i < frame.BodyStart + 4 && Issued().Match(text) is { Success: true } issued)
                Add(names, issued.Groups["title"].Value);
            if (Note().Match(text) is not { Success: true } note || note.Groups["rest"].Value.Length > 200)
                continue;
            var rest = note.Groups["rest"].Value;
            if (rest.Trim().Length == 0 && !note.Value.Contains('：', StringComparison.Ordinal) && !note.Value.Contains(':', StringComparison.Ordinal))
                continue;
            foreach (var name in Numbered().Split(rest))
                Add(names, name);
            for (var next = i + 1; next < lines.Count && next < i + 20 && NextEntry().Match(lines[next].Text.Trim()) is { Success: true } entry; next++)
                Add(names, entry.Groups["name"].Value);
            break;
        }
        return names;
    }

    static void Add(List<string> names, string name)
    {
        var clean = FileEnding().Replace(name.Trim().Trim('《', '》').TrimEnd('。', '；', '，'), "").Trim();
        if (clean.Length is >= 2 and <= 120 && !names.Any(n => TitleKey.Of(n) == TitleKey.Of(clean)))
            names.Add(clean);
    }

    [GeneratedRegex(@"(?:现将|现印发|将|现)?《(?<title>[^》]{4,100})》(?:（[^）]{2,30}）)?(?:已经[^。]{2,60}?[，,])?[^。《]{0,12}?(?:印发|转发|下发|予以印发)", RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(@"^附\s*件\s*[:：]\s*(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"(?:^|\s+|；)[0-9]{1,2}\s*[.．、]\s*(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[0-9]{1,2}\s*[.．、]\s*(?<name>[^。]{2,100})$", RegexOptions.CultureInvariant)]
    private static partial Regex NextEntry();

    [GeneratedRegex(@"\.(?:docx?|xlsx?|pdf|wps|zip|rar)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileEnding();
}
