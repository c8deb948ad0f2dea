using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Proofreading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>公文要素: tells of every paragraph what it is, by our own styles, or in a document of other origin by its words and its place.</summary>
sealed partial class RoleReader
{
    const int HeadParagraphs = 40;
    const int LongestBareHeading = 40;
    const int LongestName = 60;
    const double SmallestTitle = 16;

    static readonly SearchValues<char> Punctuation = SearchValues.Create("；：，;:,？！");

    static readonly Dictionary<ParagraphLook, PartRole> OfLooks = new()
    {
        [Looks.CopyNumber] = PartRole.CopyNumber,
        [Looks.Urgency] = PartRole.Urgency,
        [Looks.Mark] = PartRole.Mark,
        [Looks.Number] = PartRole.Number,
        [Looks.Signatory] = PartRole.Signatory,
        [Looks.RedLine] = PartRole.RedLine,
        [Looks.ReplyClass] = PartRole.ReplyClass,
        [Looks.Title] = PartRole.Title,
        [Looks.TitleNote] = PartRole.TitleNote,
        [Looks.Addressees] = PartRole.Addressees,
        [Looks.Body] = PartRole.Body,
        [Looks.Headings[0]] = PartRole.Heading1,
        [Looks.Headings[1]] = PartRole.Heading2,
        [Looks.Headings[2]] = PartRole.Heading3,
        [Looks.Headings[3]] = PartRole.Heading4,
        [Looks.AttachmentNote] = PartRole.AttachmentNote,
        [Looks.Signature] = PartRole.Signature,
        [Looks.IssueDate] = PartRole.IssueDate,
        [Looks.Note] = PartRole.Note,
        [Looks.Attendance] = PartRole.Attendance,
        [Looks.AttachmentLabel] = PartRole.AttachmentLabel,
        [Looks.AttachmentTitle] = PartRole.AttachmentTitle,
        [Looks.Cell] = PartRole.Cell,
        [Looks.CellHead] = PartRole.Cell,
        [Looks.Caption] = PartRole.Caption,
        [Looks.Copies] = PartRole.Copies,
        [Looks.Printing] = PartRole.Printing,
    };

    readonly List<DocxParagraph> written;

    RoleReader(IEnumerable<DocxParagraph> paragraphs) => written = [.. paragraphs.Where(p => !p.IsBlank)];

    public static void Tell(DocxFile file)
    {
        if (file.Ours)
        {
            foreach (var paragraph in file.Paragraphs)
                paragraph.Role = Looks.Find(paragraph.Element.ParagraphProperties?.ParagraphStyleId?.Val?.Value) is { } look && OfLooks.TryGetValue(look, out var role) ? role : paragraph.IsBlank ? PartRole.Blank : PartRole.Other;
            return;
        }
        foreach (var paragraph in file.Paragraphs)
            paragraph.Role = paragraph.IsBlank ? paragraph.Format.BottomBorder is { Length: 6 } ? PartRole.RedLine : PartRole.Blank : paragraph.InTable ? PartRole.Cell : PartRole.Other;
        new RoleReader(file.Paragraphs).Tell();
    }

    void Tell()
    {
        Imprint();
        var title = Title();
        Head(title < 0 ? Math.Min(written.Count, 12) : title);
        var at = title;
        while (at >= 0 && at < written.Count && written[at].Role is PartRole.Title)
            at++;
        Main(Math.Max(0, at));
    }

    // 版记 is known by its words, wherever it stands.
    void Imprint()
    {
        foreach (var paragraph in written)
            if (CopyLine().IsMatch(paragraph.Plain))
                paragraph.Role = PartRole.Copies;
            else if (Printed().IsMatch(paragraph.Plain))
                paragraph.Role = PartRole.Printing;
    }

    int Title()
    {
        for (var i = 0; i < Math.Min(HeadParagraphs, written.Count); i++)
            if (MayBeTitle(written[i]) && TitleEnd(i) is var end && end > i)
            {
                for (var j = i; j < end; j++)
                    written[j].Role = PartRole.Title;
                return i;
            }
        return -1;
    }

    static bool MayBeTitle(DocxParagraph paragraph) =>
        paragraph.Role is PartRole.Other && !paragraph.IsRed && paragraph.Look is { } look && look.Size.Value >= SmallestTitle && (paragraph.IsCentred || (look.Size.Value >= 20 && paragraph.Plain.Length <= 80))
        && !DocumentNumber.FindAll(paragraph.Plain).Any() && !paragraph.Plain.EndsWith("文件", StringComparison.Ordinal) && Ordinal.At(paragraph.Plain) is null && !paragraph.Plain.EndsWith('：');

    // A title goes on over the paragraphs of its size; it ends with its genre.
    int TitleEnd(int start)
    {
        var text = "";
        for (var i = start; i < written.Count && i < start + 6 && MayBeTitle(written[i]) && written[i].Look!.Size.Are(written[start].Look!.Size); i++)
        {
            text += written[i].Plain;
            if (Genre().IsMatch(text))
                return i + 1;
        }
        return written[start].Look!.Size.Value >= 20 && written[start].IsCentred ? start + 1 : -1;
    }

    void Head(int end)
    {
        for (var i = 0; i < end; i++)
        {
            var paragraph = written[i];
            if (paragraph.Role is not (PartRole.Other or PartRole.Cell))
                continue;
            var text = paragraph.Plain;
            paragraph.Role = CopyNumber().IsMatch(text) ? PartRole.CopyNumber
                : Urgency().IsMatch(text) ? PartRole.Urgency
                : text.Contains("签发人", StringComparison.Ordinal) ? PartRole.Signatory
                : IsNumber(text) ? PartRole.Number
                : ReplyClass().IsMatch(text) ? PartRole.ReplyClass
                : paragraph.IsRed || Mark().IsMatch(text) ? PartRole.Mark
                : paragraph.Role;
        }
    }

    static bool IsNumber(string text) => text.Length <= 40 && (NumberForm().IsMatch(text) || DocumentNumber.TryParse(text, out _));

    void Main(int from)
    {
        var end = written.FindIndex(from, p => AttachmentLabel().IsMatch(p.Plain) && p.NewPage && p.Role is PartRole.Other);
        var dated = Dated(from, end < 0 ? written.Count : end);
        if (end < 0 && dated >= 0)
            end = written.FindIndex(dated + 1, p => AttachmentLabel().IsMatch(p.Plain) && p.Role is PartRole.Other);
        if (end < 0)
            end = written.Count;
        Closing(from, dated, end);
        AttachmentNotes(from, end);
        var first = true;
        for (var i = from; i < end; i++)
            if (written[i].Role is PartRole.Other)
            {
                written[i].Role = first && IsNumber(written[i].Plain) ? PartRole.Number : first && Passed().IsMatch(written[i].Plain) ? PartRole.TitleNote : first && IsAddressed(written[i].Plain) ? PartRole.Addressees : TextRole(written[i]);
                first &= written[i].Role is PartRole.Number or PartRole.TitleNote;
            }
        Attachments(end);
    }

    static bool IsAddressed(string text) => text.Length > 2 && text[^1] is '：' or ':' or '，' && text.IndexOfAny(['。', '；', '！']) < 0 && OpeningLines.LooksAddressed(text[..^1].Trim()) && !text.Contains("如下", StringComparison.Ordinal);

    // The last date of the main text that stands alone.
    int Dated(int from, int end)
    {
        for (var i = end - 1; i > from; i--)
            if (written[i].Role is PartRole.Other && DateLines.IsDateLine(written[i].Plain.Split('\n')[^1].Trim()))
                return i;
        return -1;
    }

    void Closing(int from, int dated, int end)
    {
        var last = dated >= 0 ? dated : end;
        if (dated >= 0)
        {
            written[dated].Role = PartRole.IssueDate;
            for (var i = dated + 1; i < end; i++)
                if (written[i].Role is PartRole.Other && (Bracketed().IsMatch(written[i].Plain) || Contact().IsMatch(written[i].Plain)))
                    written[i].Role = PartRole.Note;
            while (last - 1 > from && written[last - 1].Role is PartRole.Other && (OrganNames(written[last - 1].Plain) || Stamped().IsMatch(written[last - 1].Plain)))
                written[--last].Role = PartRole.Signature;
        }
        for (var i = from; i < end; i++)
            if (Attendance().IsMatch(written[i].Plain) && written[i].Role is PartRole.Other)
                written[i].Role = PartRole.Attendance;
    }

    // 附件：… and the numbered lines under it.
    void AttachmentNotes(int from, int end)
    {
        for (var i = from; i < end; i++)
            if (written[i].Role is PartRole.Other && AttachmentNote().IsMatch(written[i].Plain))
                for (var note = i; note < end && written[note].Role is PartRole.Other && (note == i || (NumberedName().IsMatch(written[note].Words) && written[note].Words.Length < LongestName && !written[note].Plain.Contains('。'))); note++)
                    written[note].Role = PartRole.AttachmentNote;
    }

    static bool OrganNames(string text) => OrganName.IsOne(text.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal)) || text.Split([' ', '　', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } names && names.All(OrganName.IsOne);

    void Attachments(int from)
    {
        for (var i = from; i < written.Count; i++)
        {
            if (written[i].Role is not PartRole.Other)
                continue;
            if (AttachmentLabel().IsMatch(written[i].Plain))
            {
                written[i].Role = PartRole.AttachmentLabel;
                for (var j = i + 1; j < Math.Min(i + 4, written.Count) && written[j].Role is PartRole.Other && written[j].IsCentred && (j == i + 1 || written[j].Look?.Size == written[j - 1].Look?.Size); j++)
                    written[j].Role = PartRole.AttachmentTitle;
            }
            else
                written[i].Role = TextRole(written[i]);
        }
    }

    // A heading is short and says nothing more, or is set off from what goes on after it.
    static PartRole TextRole(DocxParagraph paragraph)
    {
        if (Ordinal.At(paragraph.Words) is not { Ordinal: var ordinal })
            return PartRole.Body;
        var text = paragraph.Plain;
        var stop = text.IndexOf('。', StringComparison.Ordinal);
        var bare = (stop < 0 || (stop == text.Length - 1 && paragraph.Look is { } look && (look.Is(Fonts.HeiTi) || look.Is(Fonts.KaiTi)))) && paragraph.Words.Length <= LongestBareHeading && text.AsSpan().IndexOfAny(Punctuation) < 0;
        var setOff = stop > 0 && stop < LongestBareHeading && stop < text.Length - 1 && paragraph.Text.IndexOf(text, StringComparison.Ordinal) is var start && paragraph.LookOf(start, stop) is { } head && paragraph.LookOf(start + stop + 1, text.Length) is { } rest && (head.EastAsia != rest.EastAsia || head.Bold != rest.Bold);
        return bare || setOff ? PartRole.Heading1 + (ordinal.Level - 1) : PartRole.Body;
    }

    [GeneratedRegex(@"^[0-9]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex CopyNumber();

    [GeneratedRegex("^(?:特急|加急|特提|平急|急件|急)$", RegexOptions.CultureInvariant)]
    private static partial Regex Urgency();

    [GeneratedRegex(@"^(?:办理结果(?:类别)?[：:]\s*)?[A-DＡ-Ｄ]类?$", RegexOptions.CultureInvariant)]
    private static partial Regex ReplyClass();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\s　]{2,20}?[〔\[［【(（﹝<〈]\s*[0-9０-９]{2,4}\s*年?[〕\]］】)）﹞>〉]\s*第?\s*[0-9０-９]{1,5}\s*号$|^第\s*[0-9一二三四五六七八九十]{1,5}\s*[号期]$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）()\s　]{2,40}(?:文\s*件|会议纪要|令)$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|答复|回复)(?:[（(][^）)]{1,12}[）)])?。?$", RegexOptions.CultureInvariant)]
    private static partial Regex Genre();

    [GeneratedRegex(@"^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?$", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentLabel();

    // 局长　　秦川河: a post with the name that is stamped.
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{0,8}(?:长|主任|书记|主席|总理)[ 　]{1,6}[\p{IsCJKUnifiedIdeographs}][ 　]?[\p{IsCJKUnifiedIdeographs}]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Stamped();

    [GeneratedRegex(@"^附\s*件\s*[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentNote();

    [GeneratedRegex(@"^[0-9０-９]{1,2}\s*[.．、]\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();

    [GeneratedRegex(@"^[（(].*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // 题注 under the title of what a meeting has passed.
    [GeneratedRegex("^[（(].*(?:通过|批准)[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Passed();

    [GeneratedRegex("^[（(]?联系(?:单位|人|部门|电话)", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^(?:抄送|主送|抄报)\s*[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex CopyLine();

    [GeneratedRegex(@"[0-9〇零一二三四五六七八九十]\s*日\s*印\s*发$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(?:出\s*席|请\s*假|列\s*席)(?:人员)?\s*[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex Attendance();
}
