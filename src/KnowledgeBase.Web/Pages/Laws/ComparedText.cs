using KnowledgeBase.Library.Laws.Comparing;

namespace KnowledgeBase.Web.Pages.Laws;

/// <summary>One side of a compared article, line by line.</summary>
/// <param name="Newer">Which side.</param>
public sealed record ComparedText(ArticleChange Change, bool Newer)
{
    /// <summary>The lines with their pieces; a marked piece is not on the other side.</summary>
    public IEnumerable<IReadOnlyList<(string Text, bool Marked)>> Lines()
    {
        List<(string Text, bool Marked)> line = [];
        foreach (var word in Change.Words)
            foreach (var (part, text) in (Newer ? word.After : word.Before).Split('\n').Index())
            {
                if (part > 0 && line.Count > 0)
                {
                    yield return line;
                    line = [];
                }
                var shown = line.Count == 0 ? text.TrimStart() : text;
                if (shown.Length > 0)
                    line.Add((shown, !word.Same));
            }
        if (line.Count > 0)
            yield return line;
    }
}
