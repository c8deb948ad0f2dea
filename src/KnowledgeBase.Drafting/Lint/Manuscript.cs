using KnowledgeBase.Drafting.Lint.Genres;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>文稿: what is looked at. The draft as it was understood, its lines as they stand in the file, and what is known beside it.</summary>
sealed record Manuscript(OfficialDraft Draft, IReadOnlyList<ManuscriptLine> Lines, LintContext Context)
{
    const int LongestStart = 12;

    /// <summary>True where the lines are paragraphs of a .docx.</summary>
    public bool IsDocx { get; init; }

    /// <summary>True where it is known which of the standard's formats this is: a page of text without a head is not judged as an official document, and 执法文书 are none.</summary>
    public bool IsOfficial => Draft.Format is not (DraftFormat.Plain or DraftFormat.Form);

    public Genre Genre { get; } = Genre.Of(Draft);

    /// <summary>A finding at a line; 0 for the whole text.</summary>
    public LintFinding Find(LintRule rule, int line, string message, string? suggestion = null, params IReadOnlyList<TextEdit> edits) =>
        new(rule, PlaceOf(line), message) { Suggestion = suggestion, Edits = edits };

    public LintPlace PlaceOf(int number)
    {
        if (number <= 0 || number > Lines.Count)
            return new LintPlace(0, 0, "");
        var line = Lines[number - 1];
        var start = line.Text.Trim();
        if (start.Length > LongestStart)
            start = start[..LongestStart] + "…";
        return IsDocx ? new LintPlace(0, number, start, line.Page) : new LintPlace(number, 0, start);
    }

    /// <summary>The line where a value of the head stands: under one of its keys, else where its words are; 0 where they are nowhere.</summary>
    public int LineOf(string? value, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            if (Lines.FirstOrDefault(l => l.Key == key) is { } line)
                return value is { Length: > 0 } && Lines.Skip(line.Number - 1).TakeWhile(l => l.Kind is LineKind.Head && (l.Key is null || l == line)).FirstOrDefault(l => l.Text.Contains(value, StringComparison.Ordinal)) is { } own ? own.Number : line.Number;
        return value is { Length: > 0 } ? LineWith(value) : 0;
    }

    /// <summary>The first line with these words, or with the beginning of them.</summary>
    public int LineWith(string words, int after = 0)
    {
        var start = words.Length > 16 ? words[..16] : words;
        return start.Length == 0 ? 0 : Lines.FirstOrDefault(l => l.Number > after && l.Text.Contains(start, StringComparison.Ordinal))?.Number ?? 0;
    }

    /// <summary>The lines of the text itself, without the head of the file.</summary>
    public IEnumerable<ManuscriptLine> Body => Lines.Where(l => l.Kind is not LineKind.Head);
}

/// <summary>What a line of a file is.</summary>
enum LineKind
{
    /// <summary>Of the head between --- and ---.</summary>
    Head,

    Text,

    /// <summary>A row of a table, or a paragraph in a cell.</summary>
    Table,
}

/// <summary>A line of Markdown, or a paragraph of a .docx.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">As it stands in the file.</param>
/// <param name="Prose">The same, of the same length, with <see cref="Blank"/> for everything that is a mark and not text.</param>
sealed record ManuscriptLine(int Number, string Text, string Prose, LineKind Kind)
{
    /// <summary>Stands for a mark of Markdown: no rule takes it for a character.</summary>
    public const char Blank = '\0';

    /// <summary>The key that the line of the head begins with.</summary>
    public string? Key { get; init; }

    public int? Page { get; init; }

    /// <summary>True for one of the lines that a title is broken into.</summary>
    public bool Broken { get; init; }
}
