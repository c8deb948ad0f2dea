using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>What stands at the foot of the body of a circular that was pasted whole: 附件说明, 署名, 成文日期, 附注, 抄送, 印发.</summary>
sealed partial class ClosingLines
{
    const int Deepest = 24;
    const int LongestNote = 80;

    public List<string> Attachments { get; } = [];

    public List<string> Signatures { get; } = [];

    public DateOnly? Date { get; private set; }

    public List<string> Notes { get; } = [];

    public string? CopyRecipients { get; private set; }

    public string? PrintingOffice { get; private set; }

    public DateOnly? PrintedDate { get; private set; }

    /// <summary>True for <c># 附件1 …</c>, which begins an attachment.</summary>
    public static bool IsAttachmentHead(SourceText text) => text.Marks == 1 && AttachmentHead().IsMatch(text.Plain);

    /// <summary>Takes these lines off the body.</summary>
    /// <param name="date">成文日期 of the head, or null.</param>
    /// <param name="signers">Names that the head gives.</param>
    public static ClosingLines Take(List<SourceBlock> body, DateOnly? date, IReadOnlyList<string> signers)
    {
        var closing = new ClosingLines();
        var dated = LastDate(body, date);
        if (dated >= 0)
        {
            closing.Date = ChineseDate.Parse(((SourceText)body[dated]).Plain);
            foreach (var text in body.Skip(dated + 1).OfType<SourceText>())
                closing.AfterTheDate(text.Plain);
            body.RemoveRange(dated, body.Count - dated);
            closing.TakeSignatures(body, signers);
        }
        else
            closing.TakeBracketedNotes(body);
        closing.TakeAttachments(body);
        return closing;
    }

    // The date must be that of the head where it gives one, and only short lines may follow it.
    static int LastDate(List<SourceBlock> body, DateOnly? date)
    {
        for (var i = body.Count - 1; i >= Math.Max(0, body.Count - Deepest); i--)
        {
            if (body[i] is not SourceText { Marks: 0 } text)
                return -1;
            if (ChineseDate.Parse(text.Plain) is { } found && (date is null || found == date))
                return i;
            if (text.Plain.Length > LongestNote && !CopyLine().IsMatch(text.Plain))
                return -1;
        }
        return -1;
    }

    void AfterTheDate(string line)
    {
        if (Printed().Match(line) is { Success: true } printed && ChineseDate.Parse(printed.Groups["date"].Value) is { } date)
        {
            PrintedDate = date;
            if (printed.Groups["office"].Value.Trim() is { Length: > 0 } office)
                PrintingOffice = office;
            else if (Notes is [.., var last] && OrganName.IsOne(last))
            {
                PrintingOffice = last;
                Notes.RemoveAt(Notes.Count - 1);
            }
        }
        else if (CopyLine().Match(line) is { Success: true } copies)
            CopyRecipients = copies.Groups["names"].Value.Trim().TrimEnd('。', '.');
        else
            Notes.Add(Bare(line));
    }

    void TakeSignatures(List<SourceBlock> body, IReadOnlyList<string> signers)
    {
        while (body is [.., SourceText { Marks: 0 } text] && IsSigner(text.Plain, signers))
        {
            Signatures.Insert(0, text.Plain);
            body.RemoveAt(body.Count - 1);
        }
    }

    static bool IsSigner(string line, IReadOnlyList<string> signers) => OrganName.IsOne(line) || signers.Any(s => WidthFold.Key(s) == WidthFold.Key(line));

    void TakeBracketedNotes(List<SourceBlock> body)
    {
        while (body is [.., SourceText { Marks: 0 } text] && Bracketed().IsMatch(text.Plain) && text.Plain.Length <= LongestNote)
        {
            Notes.Insert(0, Bare(text.Plain));
            body.RemoveAt(body.Count - 1);
        }
    }

    // 附件：1.… and the numbered lines under it, at the very end.
    void TakeAttachments(List<SourceBlock> body)
    {
        var first = body.Count - 1;
        while (first > 0 && body.Count - first < Deepest && body[first] is SourceText { Marks: 0 } line && NumberedName().IsMatch(line.Plain))
            first--;
        if (first < 0 || body[first] is not SourceText { Marks: 0 } head || AttachmentNote().Match(head.Plain) is not { Success: true } note)
            return;
        var names = new[] { note.Groups["rest"].Value }.Concat(body.Skip(first + 1).Cast<SourceText>().Select(t => t.Plain))
            .Select(n => NumberedName().Match(n.Trim()) is { Success: true } m ? m.Groups["name"].Value.Trim() : n.Trim()).Where(n => n.Length > 0).ToList();
        if (names.Count == 0)
            return;
        Attachments.AddRange(names);
        body.RemoveRange(first, body.Count - first);
    }

    public static string Bare(string note) => Bracketed().IsMatch(note) ? note[1..^1].Trim() : note;

    public static (int? Number, string Title) AttachmentOf(string head)
    {
        var match = AttachmentHead().Match(head);
        return (ChineseNumeral.TryParse(match.Groups["n"].ValueSpan, out var number) ? number : null, match.Groups["title"].Value.Trim());
    }

    [GeneratedRegex(@"^附件\s*(?<n>[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})?\s*(?:[：:．.、　 ]\s*(?<title>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentHead();

    [GeneratedRegex(@"^附件\s*[：:]\s*(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentNote();

    [GeneratedRegex(@"^[0-9０-９]{1,2}\s*[.．、]\s*(?<name>[^0-9].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"^[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^抄送\s*[：:]\s*(?<names>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex CopyLine();

    [GeneratedRegex(@"^(?<office>.{0,40}?)\s*(?<date>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)\s*印发$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
