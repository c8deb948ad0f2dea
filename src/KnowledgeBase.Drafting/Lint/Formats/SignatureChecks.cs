using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Docx;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>署名和成文日期 (7.3.5): at the right; 此页无正文 is not written. Whether a seal will stand there a file does not tell.</summary>
static class SignatureChecks
{
    public static IEnumerable<LintFinding> Check(FormatCase document)
    {
        if (!document.Manuscript.IsOfficial)
            yield break;
        if (document.File.First(PartRole.IssueDate) is { InTable: false, InBox: false } date && document.Manuscript.Draft.Format is not DraftFormat.Minutes)
        {
            var width = document.File.Sections[Math.Min(date.Section, document.File.Sections.Count - 1)].TextWidth;
            var (start, end) = Ink(date, width);
            var name = document.File.All(PartRole.Signature).LastOrDefault(n => n.Number < date.Number && !n.InTable && !n.InBox && n.Look is not null);
            var middle = (start + end) / 2;
            if (middle < 0.55 * width && !(name is not null && Agree(Ink(name, width), (start, end), width)))
                yield return document.Find(FormatRules.Date, date, middle < 0.35 * width ? "成文日期排在了左边" : "成文日期排在了中间", "右空四字（加盖印章），署名以它为准居中；不加盖印章的，署名右空二字，日期首字比署名首字右移二字");
            else if (name is not null && Ink(name, width) is var own && (own.Start + own.End) / 2 < 0.4 * width && own.End - own.Start < 0.6 * width)
                yield return document.Find(FormatRules.Date, name, "署名排在了左边", "在成文日期之上，以成文日期为准居中");
        }
        foreach (var paragraph in document.File.Paragraphs.Where(p => p.Plain.Contains("此页无正文", StringComparison.Ordinal) || p.Plain.Contains("本页无正文", StringComparison.Ordinal)))
            yield return document.Find(FormatRules.NoText, paragraph, "不标注“此页无正文”", "调整行距、字距，使印章、成文日期与正文同处一面");
    }

    // A name that fills the line takes the date with it: under its middle, or two characters right of its first one (7.3.5.2).
    static bool Agree((double Start, double End) name, (double Start, double End) date, int width)
    {
        double character = Measures.CharacterTwips;
        return name.End - name.Start > 0.4 * width && (Math.Abs(name.Start + name.End - date.Start - date.End) < 2 * character || Math.Abs(date.Start - name.Start - 2 * character) < character);
    }

    // Where the last line's ink is, from the left of the type area.
    static (double Start, double End) Ink(DocxParagraph paragraph, int width)
    {
        var look = paragraph.Look!;
        var line = paragraph.Text.Split('\n')[^1].TrimEnd();
        var ink = Typeset.Width(line.Trim()) * (look.Size.Twips + look.Spacing);
        // A tab goes to half an inch at least; white before the text moves it.
        var white = line.TakeWhile(char.IsWhiteSpace).Sum(c => c == '　' ? 1 : c == '\t' ? 1.3 : 0.5) * look.Size.Twips;
        var format = paragraph.Format;
        var start = format.Align switch
        {
            Alignment.Right => width - format.Right - ink,
            Alignment.Centre => format.Left + (width - format.Left - format.Right - ink + format.FirstLine + white) / 2.0,
            _ => format.Left + format.FirstLine + white,
        };
        return (start, start + ink);
    }
}
