using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>数据质量 of one official document: flags for its state, findings for what a person should look at.</summary>
static partial class DocumentQuality
{
    public static OfficialDocument Judge(OfficialDocument document, DocumentFrame frame, Imprint imprint)
    {
        var flags = new List<DocumentFlag>();
        var findings = new List<Diagnostic>();
        var lines = document.Text.Split('\n');
        if (Truncated(lines))
        {
            flags.Add(DocumentFlag.Truncated);
            findings.Add(new Diagnostic(DiagnosticCode.Truncated, Severity.Warning, "文末没有写完，后面的内容可能缺失", lines.Length));
        }
        if (document.Kind == DocumentKind.Document && document.Genre is not "制度")
        {
            if (frame.Signature is null)
                flags.Add(DocumentFlag.NoSignature);
            if (document.DocumentNumber is null)
                flags.Add(DocumentFlag.NoDocumentNumber);
            if (document.IssueDate is null)
                flags.Add(DocumentFlag.NoIssueDate);
        }
        if (imprint.Contact is { Person: not null } or { Phone: not null } || PersonalNumber().IsMatch(document.Text))
        {
            flags.Add(DocumentFlag.PersonalData);
            findings.Add(new Diagnostic(DiagnosticCode.PersonalData, Severity.Info, "文中有联系人、电话或证件号码，导出时默认遮盖"));
        }
        foreach (var check in document.Checks.Where(c => !c.Agrees))
            findings.Add(new Diagnostic(DiagnosticCode.FigureMismatch, Severity.Warning, FormattableString.Invariant($"文中写 {check.Stated}，按 {check.Expression} 算得 {check.Computed}"), check.Line));
        findings.AddRange(OddText(lines));
        findings.AddRange(MissingAnnexes(document, lines));
        if (document is { Kind: DocumentKind.Statute, Statute: { } statute })
            findings.AddRange(StatuteQuality.Judge(statute));
        return document with { Flags = flags, Diagnostics = [.. document.Diagnostics, .. findings] };
    }

    static bool Truncated(string[] lines)
    {
        var last = lines.LastOrDefault(l => l.Trim().Length > 0)?.Trim();
        return last is not null && (last.EndsWith("...", StringComparison.Ordinal) || last.EndsWith("……", StringComparison.Ordinal)) && last.Length > 20;
    }

    /// <summary>Oddities of the source stay as they are and are pointed out: a stray Latin word, half-width punctuation in one paragraph of a full-width text, a label without value.</summary>
    static IEnumerable<Diagnostic> OddText(string[] lines)
    {
        var wide = lines.Sum(l => l.Count(c => c is '，' or '；'));
        var narrow = lines.Sum(l => l.Count(c => c is ',' or ';'));
        for (var i = 0; i < lines.Length; i++)
        {
            if (StrayWord().Match(lines[i]) is { Success: true } stray)
                yield return new Diagnostic(DiagnosticCode.OddText, Severity.Info, $"中文句子里夹有“{stray.Value.Trim()}”，按原样保留", i + 1);
            if (EmptyLabel().Match(lines[i]) is { Success: true } label)
                yield return new Diagnostic(DiagnosticCode.DamagedText, Severity.Info, $"“{label.Groups["label"].Value}”后没有内容", i + 1);
            if (wide > narrow * 2 && lines[i].Count(c => c is ',' or ';') is var odd and >= 3)
                yield return new Diagnostic(DiagnosticCode.OddText, Severity.Info, $"本段改用半角标点（{odd} 处），按原样保留", i + 1);
        }
    }

    /// <summary>附件 named in the note whose text does not stand in the file.</summary>
    static IEnumerable<Diagnostic> MissingAnnexes(OfficialDocument document, string[] lines)
    {
        if (document.Attachments.Count == 0)
            yield break;
        var keys = lines.Where(l => l.Length < 200).Select(l => (Key: WidthFold.Key(l), IsNote: LineIsNote().IsMatch(l))).ToList();
        foreach (var name in document.Attachments)
        {
            var key = WidthFold.Key(name);
            var heads = keys.Any(l => !l.IsNote && l.Key.Length < key.Length + 12 && l.Key.EndsWith(key, StringComparison.Ordinal));
            if (!heads && keys.Count(l => l.Key.Contains(key, StringComparison.Ordinal)) < 2)
                yield return new Diagnostic(DiagnosticCode.MissingAnnex, Severity.Info, $"附件《{name}》不在文件里");
        }
    }

    [GeneratedRegex(@"^附\s*件\s*[:：]|^[0-9]{1,2}\s*[.．]", RegexOptions.CultureInvariant)]
    private static partial Regex LineIsNote();

    [GeneratedRegex(@"(?<![0-9])(?:1[3-9][0-9]{9}|[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex PersonalNumber();

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})\s+(?:and|or|the|of|with|in)\s+(?=\p{IsCJKUnifiedIdeographs})", RegexOptions.CultureInvariant)]
    private static partial Regex StrayWord();

    [GeneratedRegex(@"(?<label>(?:电话|地址|联系人|邮箱)[:：])\s*(?=[。，；]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLabel();
}
