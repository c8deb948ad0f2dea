using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws;

/// <summary>编 章 节: the way down to a division.</summary>
static class DivisionPath
{
    // More levels than any law has; the limit is for texts whose divisions are damaged.
    const int Deepest = 8;

    /// <summary>The divisions from the outermost down to this one; empty for -1.</summary>
    public static IReadOnlyList<string> PathTo(this IReadOnlyList<Division> divisions, int division)
    {
        List<string> path = [];
        for (var i = division; i >= 0 && path.Count < Deepest; i = divisions[i].Parent)
            path.Insert(0, divisions[i].ToString());
        return path;
    }
}
