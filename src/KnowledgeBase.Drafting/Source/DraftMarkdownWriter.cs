using System.Globalization;
using System.Text;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Source;

/// <summary>Writes a draft as Markdown with its head: what <see cref="DraftReader"/> reads as the same draft.</summary>
public sealed class DraftMarkdownWriter
{
    readonly List<string> footnotes = [];

    public static string Write(OfficialDraft draft) => new DraftMarkdownWriter().Text(draft);

    string Text(OfficialDraft draft)
    {
        var text = new StringBuilder("---\n");
        Head(draft, text);
        text.Append("---\n");
        Blocks(draft.Body, text);
        foreach (var attachment in draft.AttachedTexts)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# {attachment.Label} {attachment.Title}\n");
            Blocks(attachment.Blocks, text);
        }
        foreach (var (index, note) in footnotes.Index())
            text.Append(CultureInfo.InvariantCulture, $"\n[^{index + 1}]: {note}\n");
        return text.ToString();
    }

    static void Head(OfficialDraft draft, StringBuilder text)
    {
        Field("格式", draft.Format.InChinese());
        Field("版式", draft.Profile.ToString());
        List("发文机关", draft.Issuers);
        Field("发文机关标志", draft.AuthorityMark);
        Field("发文字号", draft.NumberAsPrinted);
        List("签发人", draft.Signatories);
        List("签发人职务", draft.SignatoryPosts);
        Field("份号", draft.CopyNumber);
        Field("紧急程度", draft.Urgency);
        Field("办理类别", draft.ReplyClass);
        if (draft.TitleLines.Count > 0)
            List("标题", draft.TitleLines);
        else
            Field("标题", draft.Title.Length > 0 ? draft.Title : null);
        Field("题注", draft.TitleNote);
        Field("主送机关", draft.Addressees);
        List("附件", draft.Attachments);
        Field("用印", draft.Seal.InChinese());
        List("署名", draft.Signatures);
        Field("成文日期", draft.IssueDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        List("附注", draft.Notes);
        List("每页签名", draft.PageSigners);
        foreach (var group in draft.Attendance)
            Field(group.Label, group.Names);
        Field("抄送", draft.CopyRecipients);
        Field("印发机关", draft.PrintingOffice);
        Field("印发日期", draft.PrintedDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        void Field(string key, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{key}: {YamlText.Quoted(value)}\n");
        }

        void List(string key, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
                text.Append(CultureInfo.InvariantCulture, $"{key}: [{string.Join(", ", values.Select(YamlText.Quoted))}]\n");
        }
    }

    void Blocks(IReadOnlyList<DraftBlock> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
            text.Append('\n').Append(block switch
            {
                BodyParagraph paragraph => Inline(paragraph.Content),
                BodyHeading heading => $"{new string('#', heading.Level + 1)} {heading.Number}{Inline(heading.Content)}{Inline(heading.RunIn)}",
                BodyTable table => (table.Landscape ? "{横排}\n\n" : "") + string.Concat(DraftWords.TableMarks.Where(m => m.Value == table.Kind).Select(m => m.Key + "\n\n")) + string.Join('\n', Rows(table)),
                BodyPicture picture => $"![{picture.Caption}]({picture.Source})",
                _ => "",
            }).Append('\n');
    }

    IEnumerable<string> Rows(BodyTable table)
    {
        foreach (var (index, row) in table.Rows.Index())
        {
            IEnumerable<IReadOnlyList<DraftInline>> cells = index == 0 ? [.. row, .. Enumerable.Repeat<IReadOnlyList<DraftInline>>([], table.Columns - row.Count)] : row;
            yield return $"| {string.Join(" | ", cells.Select(c => Inline(c).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)))} |";
            if (index == 0)
                yield return "|" + string.Concat(Enumerable.Repeat("---|", table.Columns));
        }
    }

    string Inline(IEnumerable<DraftInline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun { Bold: true } run => $"**{run.Text}**",
        TextRun run => run.Text,
        Footnote note => Mark(note.Text),
        _ => "",
    }));

    string Mark(string note)
    {
        footnotes.Add(note);
        return $"[^{footnotes.Count}]";
    }
}
