using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>版头、主体、版记: where the parts of an official document stand (GB/T 9704-2012 clause 7), as indexes into its clean lines.</summary>
/// <param name="Masthead">发文机关标志 as printed.</param>
/// <param name="Number">发文字号 in the head.</param>
/// <param name="Title">标题, its lines put together.</param>
/// <param name="Addressee">Index of the 主送机关 line, or -1.</param>
/// <param name="BodyStart">First line after title and number (the addressee where there is one).</param>
/// <param name="Signature">署名.</param>
/// <param name="IssueDate">成文日期 as signed.</param>
/// <param name="End">First line after the signed date: notes, imprint, annexes.</param>
/// <param name="TitleNotes">Lines between title and text that tell of adoption and amendment.</param>
/// <param name="Order">True where an order (令) promulgates the text that follows.</param>
sealed record DocumentFrame(string? Masthead, DocumentNumber? Number, string? Title, int Addressee, int BodyStart, string? Signature, DateOnly? IssueDate, int End, IReadOnlyList<string> TitleNotes, bool Order)
{
    public bool HasDate => IssueDate is not null;
}

/// <summary>Reads the frame: head from the top, signature and date from the first dated line below the body's start.</summary>
static partial class DocumentFrameReader
{
    const int HeadLines = 14;

    public static DocumentFrame Read(IReadOnlyList<TextLine> lines, SourceFields fields)
    {
        string? masthead = null, title = null;
        DocumentNumber? number = null;
        var notes = new List<string>();
        var order = false;
        var i = 0;
        for (; i < lines.Count && i < HeadLines; i++)
        {
            var text = lines[i].Text.Trim();
            var bare = Spaces().Replace(text, "");
            if (!order && Order(lines, i) is { } found)
            {
                (masthead, number, order) = (found.Masthead, found.Number, true);
                i += found.Lines - 1;
                continue;
            }
            if (number is null && HeadNumber(bare) is { } parsed)
            {
                number = parsed;
                continue;
            }
            if (Marks().IsMatch(bare))
                continue;
            if (masthead is null && title is null && IsMasthead(lines, i, bare))
            {
                masthead = bare;
                continue;
            }
            if (TitleAt(lines, i, fields) is { } titled && (title is null || TitleKey.Of(titled.Title) == TitleKey.Of(title) || (LineMarks.IsTitle(titled.Title) && !LineMarks.IsTitle(title))))
            {
                // A page prints its title above the document and the document prints it again; or the page has a title of its own.
                title = titled.Title;
                i += titled.Lines - 1;
                continue;
            }
            if (title is null && i < 3 && IsPageTitle(lines, i, fields))
                continue;
            if (title is not null && TitleNoteLine().IsMatch(bare))
            {
                notes.Add(text);
                continue;
            }
            break;
        }
        var addressee = i < lines.Count && AddresseeList.IsOne(lines[i].Text) ? i : -1;
        var (signature, date, end) = Closing(lines, Math.Max(i, 0), order);
        return new DocumentFrame(masthead, number, title, addressee, i, signature, date, end, notes, order);
    }

    /// <summary>中华人民共和国国务院令 / 第706号, on one line or two.</summary>
    static (string Masthead, DocumentNumber? Number, int Lines)? Order(IReadOnlyList<TextLine> lines, int i)
    {
        var text = Spaces().Replace(lines[i].Text, "");
        if (OrderLine().Match(text) is not { Success: true } match)
            return null;
        if (match.Groups["serial"].Success)
            return (match.Groups["organ"].Value, DocumentNumber.TryParse(match.Value, out var whole) ? whole : null, 1);
        if (i + 1 < lines.Count && DocumentNumber.TryParse(match.Value + Spaces().Replace(lines[i + 1].Text, ""), out var split))
            return (match.Groups["organ"].Value, split, 2);
        return null;
    }

    static DocumentNumber? HeadNumber(string bare)
    {
        var text = bare.StartsWith("发文字号", StringComparison.Ordinal) ? bare[4..].TrimStart('：', ':') : bare;
        // 签发人 may share the line of the number of an upward document.
        if (text.IndexOf("签发人", StringComparison.Ordinal) is var signer and > 0)
            text = text[..signer];
        return text.Length <= 40 && DocumentNumber.TryParse(text.Trim('（', '）', '(', ')'), out var number) ? number : null;
    }

    /// <summary>…文件, …纪要 with its number below, or the name of an organ alone with the number or the title below it.</summary>
    static bool IsMasthead(IReadOnlyList<TextLine> lines, int i, string bare)
    {
        if (bare.Length is < 4 or > 44)
            return false;
        if (MastheadOrgan(bare) is { } organ && organ.Length < bare.Length && OrganName.IsOne(organ))
            return bare.EndsWith("文件", StringComparison.Ordinal) || NumberBelow(lines, i);
        // An organ right above 关于… is the first line of the title.
        if (i + 1 < lines.Count && lines[i + 1].Text.TrimStart().StartsWith("关于", StringComparison.Ordinal))
            return false;
        return OrganName.IsOne(bare) && (NumberBelow(lines, i) || lines.Skip(i + 1).Take(3).Any(l => LineMarks.IsTitle(l.Text)));
    }

    static bool NumberBelow(IReadOnlyList<TextLine> lines, int i) => lines.Skip(i + 1).Take(3).Any(l => HeadNumber(Spaces().Replace(l.Text, "")) is not null);

    /// <summary>The organ of a masthead: …文件 (GB/T 9704-2012 7.2.4), …会议纪要 (clause 10.3), or the name alone.</summary>
    public static string MastheadOrgan(string masthead) =>
        masthead.EndsWith("文件", StringComparison.Ordinal) ? masthead[..^2]
        : masthead.EndsWith("会议纪要", StringComparison.Ordinal) ? masthead[..^4]
        : masthead.EndsWith("纪要", StringComparison.Ordinal) ? masthead[..^2] : masthead;

    /// <summary>The title that begins at this line: a heading of the page, or lines that together end as a title does.</summary>
    static (string Title, int Lines)? TitleAt(IReadOnlyList<TextLine> lines, int i, SourceFields fields)
    {
        var known = fields["标题", "meta:ArticleTitle", "meta:title"] is { } field ? TitleKey.Of(field) : null;
        var title = "";
        for (var count = 1; count <= 4 && i + count <= lines.Count; count++)
        {
            var line = lines[i + count - 1];
            var text = line.Text.Trim();
            if (text.Length == 0 || text.Length > 120 || text.EndsWith('。') || (count > 1 && (AddresseeList.IsOne(text) || HeadNumber(Spaces().Replace(text, "")) is not null)) || LineMarks.Of(text).Level != MarkLevel.None || line.IsTableRow)
                break;
            title += text;
            var joined = WithoutInnerSpaces(title);
            if (known is not null && TitleKey.Of(joined) is var key && key.Length >= 6 && known.StartsWith(key, StringComparison.Ordinal) && key.Length >= known.Length - 2)
                return (joined, count);
            if ((LineMarks.IsTitle(joined) && !Continues(lines, i + count)) || (count == 1 && IsStatuteTitle(lines, i)))
                return (joined, count);
        }
        if (lines[i].Level is 1 or 2 && lines[i].Text.Trim() is { Length: >= 3 and <= 120 } heading && !LineMarks.Begins(heading))
            return (WithoutInnerSpaces(heading), 1);
        return null;
    }

    /// <summary>中华人民共和国安全生产法: a short line with a statutory genre, and articles soon below.</summary>
    static bool IsStatuteTitle(IReadOnlyList<TextLine> lines, int i) =>
        lines[i].Text.Trim() is { Length: >= 3 and <= 60 } text && text.AsSpan().IndexOfAny('，', '：') < 0 && GenreReader.IsStatutory(GenreReader.Read(text, false))
        && lines.Skip(i + 1).Take(40).Any(l => ArticleLine.At(l.Text) is not null);

    /// <summary>A line above number and title that only names the page it was saved from.</summary>
    static bool IsPageTitle(IReadOnlyList<TextLine> lines, int i, SourceFields fields) =>
        lines[i].Text.Trim() is { Length: <= 60 } text && !text.EndsWith('。') && !AddresseeList.IsOne(text)
        && (NumberBelow(lines, i) || Enumerable.Range(i + 1, Math.Min(3, lines.Count - i - 1)).Any(next => TitleAt(lines, next, fields) is { } title && LineMarks.IsTitle(title.Title)));

    /// <summary>A title goes on where the next line ends one too and this one ends none: 关于…工作方案 / 的通知.</summary>
    static bool Continues(IReadOnlyList<TextLine> lines, int next) =>
        next < lines.Count && lines[next].Text.Trim() is { Length: > 0 and < 40 } text && (text.StartsWith('的') || (LineMarks.IsTitle("关于" + text) && !text.Contains("关于", StringComparison.Ordinal) && text.EndsWith("通知", StringComparison.Ordinal)));

    /// <summary>Spaces inside a title come from its line breaks in print; between Latin words they stay.</summary>
    public static string WithoutInnerSpaces(string title) => InnerSpace().Replace(title.Trim(), "");

    /// <summary>The first line that is a date, with the organ before it; 令 is signed by a person.</summary>
    static (string? Signature, DateOnly? Date, int End) Closing(IReadOnlyList<TextLine> lines, int from, bool order)
    {
        // A date right under the title is the day of the page; the signed one stands below the text.
        var first = from + 1 < lines.Count - 2 ? from + 1 : from;
        for (var i = first; i < lines.Count; i++)
        {
            var text = lines[i].Text.Trim();
            if (text.Length > 90 || lines[i].IsTableRow)
                continue;
            if (ChineseDate.Parse(text) is { } date)
                return (Signatories(lines, i, from, order), date, i + 1);
            // 临沂市应急管理局  2020年8月20日 on one line.
            if (ChineseDate.FindAt(text) is { Start: > 1 } at && at.Start + at.Length == text.Length && OrganName.IsOne(Spaces().Replace(text[..at.Start], "")))
                return (Spaces().Replace(text[..at.Start], ""), at.Date, i + 1);
        }
        return (null, null, lines.Count);
    }

    static string? Signatories(IReadOnlyList<TextLine> lines, int date, int from, bool order)
    {
        var names = new List<string>();
        for (var i = date - 1; i >= from && i >= date - 6; i--)
        {
            var text = lines[i].Text.Trim();
            var organs = OrganName.Split(text);
            if (!(organs.Count > 1 || OrganName.IsOne(Spaces().Replace(text, ""))))
                break;
            names.InsertRange(0, organs.Select(o => Spaces().Replace(o, "")));
        }
        return names.Count > 0 && !order ? string.Join('、', names) : null;
    }

    [GeneratedRegex(@"[\s\u3000\u00A0]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[^A-Za-z0-9])[\s\u3000\u00A0]+|[\s\u3000\u00A0]+(?=[^A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex InnerSpace();

    [GeneratedRegex(@"^(?<organ>[\p{IsCJKUnifiedIdeographs}]{2,24})令(?<serial>第?[0-9０-９]{1,5}号)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OrderLine();

    // 份号, 密级, 紧急程度 stand above the masthead.
    [GeneratedRegex(@"^(?:[0-9]{6}|特急|加急|特提|平急|签发人[:：].{0,12}|〔?[A-C]〕?|类别[:：]?[A-C]类?|办理结果(?:类别)?[:：]?[A-C]类?|[（(]?[A-C]类?[）)]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[（(].{4,80}(?:通过|公布|修订|修正|印发|发布|起施行)[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex TitleNoteLine();
}
