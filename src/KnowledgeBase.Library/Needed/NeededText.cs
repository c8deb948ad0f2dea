namespace KnowledgeBase.Library.Needed;

/// <summary>缺的依据: a law, rule or standard that texts here cite and that is not here.</summary>
/// <param name="Times">In how many places it is cited.</param>
/// <param name="Citing">Titles that cite it, those that do so most first.</param>
/// <param name="CitingTotal">How many titles cite it.</param>
public sealed record NeededText(string Title, string? DocumentNumber, NeededKind Kind, string? Publisher, string Where, int Times, IReadOnlyList<string> Citing, int CitingTotal);

/// <summary>What a cited text is, as far as its name tells.</summary>
public enum NeededKind
{
    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>司法解释.</summary>
    JudicialInterpretation,

    /// <summary>地方性法规、地方政府规章.</summary>
    Local,

    /// <summary>部门规章和规范性文件.</summary>
    Rule,

    /// <summary>标准.</summary>
    Standard,
}

/// <summary>用语 of this list.</summary>
public static class NeededTerms
{
    public static string InChinese(this NeededKind kind) => kind switch
    {
        NeededKind.Law => "法律",
        NeededKind.AdministrativeRegulation => "行政法规",
        NeededKind.JudicialInterpretation => "司法解释",
        NeededKind.Local => "地方法规、规章",
        NeededKind.Rule => "部门规章、文件",
        NeededKind.Standard => "标准",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
