namespace KnowledgeBase.Search.Querying.Names;

/// <summary>编辑距离.</summary>
static class EditDistance
{
    /// <summary>True when one character put in, left out or changed makes the one text the other.</summary>
    public static bool IsOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1 || a == b)
            return false;
        var same = a.AsSpan().CommonPrefixLength(b);
        var restA = a.AsSpan(same);
        var restB = b.AsSpan(same);
        return a.Length == b.Length ? restA[1..].SequenceEqual(restB[1..])
            : a.Length > b.Length ? restA[1..].SequenceEqual(restB)
            : restA.SequenceEqual(restB[1..]);
    }
}
