namespace KnowledgeBase.Search.Querying.Names;

/// <summary>How a title answers to what was typed, the surest first.</summary>
public enum TitleMatch
{
    /// <summary>The same characters.</summary>
    Exact,

    /// <summary>A short, old or trade name of the table.</summary>
    Alias,

    /// <summary>The same but for 中华人民共和国, 《》 and the year of the version.</summary>
    SameKey,

    /// <summary>处罚法 for 行政处罚法.</summary>
    EndsWith,

    /// <summary>安产法 for 安全生产法.</summary>
    Subsequence,

    /// <summary>aqscf for 安全生产法.</summary>
    Initials,

    /// <summary>消仿法 for 消防法.</summary>
    SameSound,

    /// <summary>One character put in, left out or changed.</summary>
    OneEdit,
}

/// <summary>A title that what was typed may mean.</summary>
public sealed record TitleCandidate(string Title, TitleMatch Match);
