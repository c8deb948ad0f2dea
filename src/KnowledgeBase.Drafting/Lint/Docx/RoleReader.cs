using System.Buffers;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Proofreading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using static KnowledgeBase.Drafting.Lint.Docx.PartPhrases;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>公文要素: tells of every paragraph what it is, by our own styles, or in a document of other origin by its words and its place.</summary>
sealed class RoleReader
{
    const int HeadParagraphs = 40;
    const int LongestBareHeading = 40;
    const int LongestName = 60;
    const double SmallestTitle = 16;

    static readonly SearchValues<char> Punctuation = SearchValues.Create("；：，;:,？！");

    readonly List<DocxParagraph> written;

    RoleReader(IEnumerable<DocxParagraph> paragraphs) => written = [.. paragraphs.Where(p => !p.IsBlank)];

    public static void Tell(DocxFile file)
    {
        if (file.Ours)
        {
            foreach (var paragraph in file.Paragraphs)
                paragraph.Role = OwnRoles.Of(paragraph) is { } role ? role : paragraph.IsBlank ? PartRole.Blank : PartRole.Other;
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
}
