namespace KnowledgeBase.Legal;

/// <summary>效力级别 of a legal text.</summary>
public enum LevelOfAuthority
{
    /// <summary>宪法.</summary>
    Constitution,

    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规.</summary>
    AdministrativeRegulation,

    /// <summary>监察法规.</summary>
    SupervisionRegulation,

    /// <summary>司法解释.</summary>
    JudicialInterpretation,

    /// <summary>地方性法规.</summary>
    LocalRegulation,

    /// <summary>部门规章.</summary>
    DepartmentalRule,

    /// <summary>地方政府规章.</summary>
    LocalGovernmentRule,

    /// <summary>规范性文件.</summary>
    NormativeDocument,
}

/// <summary>编、分编、章、节: a heading that divides the articles.</summary>
public enum DivisionKind
{
    Part,
    Subpart,
    Chapter,
    Section,
}

/// <summary>A part, chapter or section, in the order of the text.</summary>
/// <param name="Number">第二章 → 2; 0 for an unnumbered one such as 附则.</param>
/// <param name="Parent">Index of the division it stands in, or -1.</param>
public sealed record Division(DivisionKind Kind, int Number, string Title, int Parent)
{
    /// <summary>第二章 生产经营单位的安全生产保障.</summary>
    public override string ToString() => Number == 0 ? Title : $"第{ChineseNumeral.Format(Number)}{KindWord}{(Title.Length > 0 ? " " + Title : "")}";

    string KindWord => Kind switch { DivisionKind.Part => "编", DivisionKind.Subpart => "分编", DivisionKind.Chapter => "章", _ => "节" };
}

/// <summary>目: 1. inside an item.</summary>
public sealed record Subitem(int Number, string Text);

/// <summary>项: （一） inside a paragraph.</summary>
public sealed record Item(int Number, string Text, IReadOnlyList<Subitem> Subitems);

/// <summary>款: an unnumbered paragraph; its number is its position in the article.</summary>
public sealed record Paragraph(int Number, string Text, IReadOnlyList<Item> Items);

/// <summary>条: an article. <paramref name="Text"/> is its display text without the number, one line a 款, 项 or 目; the tree is read from it.</summary>
/// <param name="Division">Index in <see cref="Statute.Divisions"/>, or -1.</param>
/// <param name="Line">Line of the clean text, from 1.</param>
public sealed record Article(ProvisionNumber Number, string Text, int Division, int Line)
{
    /// <summary>The 款, 项 and 目 of the article.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => ArticleStructure.Read(Text);
}

/// <summary>题注的一条: adoption, promulgation or amendment.</summary>
public sealed record HistoryRecord(DateOnly? Date, HistoryAct Act, string Text);

/// <summary>What a line of the title note tells.</summary>
public enum HistoryAct
{
    /// <summary>通过.</summary>
    Adopted,

    /// <summary>批准.</summary>
    Approved,

    /// <summary>公布、发布.</summary>
    Published,

    /// <summary>修正.</summary>
    Amended,

    /// <summary>修订.</summary>
    Revised,

    /// <summary>施行.</summary>
    Effective,

    /// <summary>废止.</summary>
    Repealed,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>附件、附表 of a statute.</summary>
public sealed record Annex(string Title, string Text);

/// <summary>法规文本: one version of one law, as read from one source.</summary>
public sealed record Statute
{
    public required LevelOfAuthority Level { get; init; }

    /// <summary>地区: 山东省 …; null for national law.</summary>
    public string? Region { get; init; }

    /// <summary>版本日期: the later of the file-name date and the last 通过/修正/修订 record (design decision 4).</summary>
    public DateOnly? VersionDate { get; init; }

    /// <summary>题注.</summary>
    public IReadOnlyList<HistoryRecord> TitleNote { get; init; } = [];

    /// <summary>序言 or other text before the first article.</summary>
    public string Preamble { get; init; } = "";

    public IReadOnlyList<Division> Divisions { get; init; } = [];

    public IReadOnlyList<Article> Articles { get; init; } = [];

    public IReadOnlyList<Annex> Annexes { get; init; } = [];
}
