using System.Text;
using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>法规: clean lines to divisions, articles and annexes. 款, 项 and 目 are read from the article's own lines (<see cref="ArticleStructure"/>).</summary>
sealed class StatuteParser
{
    readonly List<Division> divisions = [];
    readonly List<Article> articles = [];
    readonly List<Annex> annexes = [];
    readonly StringBuilder text = new();
    ProvisionNumber? open;
    int openLine, openDivision, current = -1;
    string preamble = "";
    string? annexTitle;

    /// <summary>Reads the body of a statute; the first of the lines is line 1 of the clean text.</summary>
    public static Statute Parse(string title, IReadOnlyList<TextLine> body, IReadOnlyList<HistoryRecord> note, SourceFile file, SourceFields fields)
    {
        var parser = new StatuteParser();
        for (var i = 0; i < body.Count; i++)
            parser.Take(body[i], i + 1);
        parser.Close();
        return StatuteIdentity.Identify(title, note, file, fields) with
        {
            TitleNote = note,
            Preamble = parser.preamble,
            Divisions = parser.divisions,
            Articles = parser.articles,
            Annexes = parser.annexes,
        };
    }

    void Take(TextLine line, int number)
    {
        if (annexTitle is null && !line.IsTableRow)
        {
            if (ArticleLine.At(line.Text) is { } article)
            {
                Open(article.Number, line.Text, article.TextStart, number);
                return;
            }
            // 第七十五条体育运动船艇: the space is lost; only the number expected next is an article and not a reference.
            if (LastNumber is { } last && ArticleLine.Damaged(line.Text) is { } damaged && damaged.Number == new ProvisionNumber(last.Number + 1) && !line.Text.EndsWith('》'))
            {
                Open(damaged.Number, line.Text, damaged.TextStart, number);
                return;
            }
            if (IsAnnexHead(line))
            {
                Close();
                annexTitle = line.Text.Trim();
                return;
            }
            if (DivisionLine.At(line.Text, line.Level > 0) is { } division)
            {
                Close();
                Enter(division.Kind, division.Number, division.Title);
                return;
            }
        }
        else if (annexTitle is not null && line.Level > 1 && IsAnnexHead(line))
        {
            Close();
            annexTitle = line.Text.Trim();
            return;
        }
        if (text.Length > 0)
            text.Append('\n');
        text.Append(line.Text.AsSpan().Trim());
    }

    ProvisionNumber? LastNumber => open ?? (articles is [.., var article] ? article.Number : null);

    void Open(ProvisionNumber number, string line, int textStart, int lineNumber)
    {
        Close();
        (open, openLine, openDivision) = (number, lineNumber, current);
        var rest = line.AsSpan(textStart);
        // “。 第二条 …”: a whole chapter run together in one line is cut where the next number stands.
        while (NextInLine(rest, open.Value) is { } next)
        {
            text.Append(rest[..next.Break].TrimEnd());
            Close();
            (open, openLine, openDivision) = (next.Number, lineNumber, current);
            rest = rest[next.TextStart..];
        }
        text.Append(rest.Trim());
    }

    static (int Break, ProvisionNumber Number, int TextStart)? NextInLine(ReadOnlySpan<char> rest, ProvisionNumber number)
    {
        for (var from = 0; from < rest.Length;)
        {
            var at = rest[from..].IndexOf("。 第");
            if (at < 0)
                return null;
            at += from + 2;
            var next = rest.Slice(at, Math.Min(24, rest.Length - at)).ToString();
            if (ArticleLine.At(next) is { } article && article.Number == new ProvisionNumber(number.Number + 1))
                return (at, article.Number, at + article.TextStart);
            from = at;
        }
        return null;
    }

    void Close()
    {
        if (open is { } number)
            articles.Add(new Article(number, text.ToString(), openDivision, openLine));
        else if (annexTitle is { } title)
            annexes.Add(new Annex(title, text.ToString()));
        else if (articles.Count == 0 && text.Length > 0)
            preamble = preamble.Length == 0 ? text.ToString() : preamble + "\n" + text;
        (open, annexTitle) = (null, null);
        text.Clear();
    }

    void Enter(DivisionKind kind, int number, string title)
    {
        // The table of contents names every division once before the text does.
        if (articles.Count == 0 && number > 0 && divisions.FindIndex(d => d.Kind == kind && d.Number == number && d.Title == title) == 0)
            divisions.Clear();
        var parent = current;
        if (divisions.Count == 0)
            parent = -1;
        while (parent >= 0 && divisions[parent].Kind >= kind)
            parent = divisions[parent].Parent;
        divisions.Add(new Division(kind, number, title, parent));
        current = divisions.Count - 1;
    }

    bool IsAnnexHead(TextLine line)
    {
        if (articles.Count == 0 && open is null)
            return false;
        var head = line.Text.AsSpan().Trim();
        if (head.Length is < 2 or > 60 || head[0] != '附' || head.IndexOfAny('。', '；') >= 0)
            return false;
        return head.StartsWith("附件") || head.StartsWith("附表") || head.StartsWith("附录") || head is "附" || head.StartsWith("附：") || head.StartsWith("附:") || (line.Level > 1 && head[1] is ' ' or '　');
    }
}
