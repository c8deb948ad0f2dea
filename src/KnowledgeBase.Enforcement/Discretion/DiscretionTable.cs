using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>裁量基准、不予处罚清单: what a bureau laid down for the choosing within the statutory range, as read from its file. Immutable.</summary>
/// <param name="Title">As the file has it; its name where it has none.</param>
/// <param name="FileName">The file it was read from.</param>
/// <param name="Hash">SHA-256 of that file.</param>
/// <param name="Pages">How many pages; 0 where the format has none.</param>
public sealed record DiscretionTable(string Title, string FileName, string Hash, int Pages)
{
    /// <summary>裁量标准, one a violation.</summary>
    public IReadOnlyList<DiscretionSection> Sections { get; init; } = [];

    /// <summary>不予处罚的事项.</summary>
    public IReadOnlyList<ExemptionItem> Items { get; init; } = [];

    /// <summary>共同条件: what every item asks for besides its own conditions.</summary>
    public IReadOnlyList<string> GeneralConditions { get; init; } = [];

    /// <summary>不适用的情形: where no item helps.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    /// <summary>备注: how the words of the list are meant.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Everything a person should look at before accepting.</summary>
    public IReadOnlyList<TableFinding> Findings { get; init; } = [];

    /// <summary>True for 不予处罚清单 without any range.</summary>
    public bool IsExemptionList => Sections.Count == 0 && Items.Count > 0;
}

/// <summary>条款和引文: a provision as the table cites it, with the words it quotes.</summary>
/// <param name="Provision">Null where the words cite no place that can be read.</param>
public sealed record ProvisionQuote(LawProvision? Provision, string Quote);

/// <summary>裁量标准: the rows for one violation.</summary>
/// <param name="Number">§1.5, 1-1 …; its position where the table numbers nothing.</param>
/// <param name="Violation">违法行为.</param>
public sealed record DiscretionSection(string Number, string Violation)
{
    /// <summary>章 or sheet.</summary>
    public string? Chapter { get; init; }

    public IReadOnlyList<ProvisionQuote> Duties { get; init; } = [];

    public IReadOnlyList<ProvisionQuote> Penalties { get; init; } = [];

    public IReadOnlyList<DiscretionFactor> Factors { get; init; } = [];

    public IReadOnlyList<DiscretionRow> Rows { get; init; } = [];

    /// <summary>备注: the way of computing, and what else the table says of itself.</summary>
    public string? Note { get; init; }

    /// <summary>True where rows weigh points that are added up; false where each row has its range.</summary>
    public bool IsWeighted => Rows.Any(r => r.Weights.Count > 0);

    /// <summary>The page on which its table begins; 0 where the format has no pages.</summary>
    public int Page { get; init; }
}

/// <summary>裁量因素 with the values that its rows tell apart.</summary>
public sealed record DiscretionFactor(string Name, IReadOnlyList<string> Values);

/// <summary>因素取值.</summary>
public sealed record FactorValue(string Factor, string Value);

/// <summary>裁量权重: points of a row, in percent.</summary>
/// <param name="For">The column it stands in (限期内改正, 对个人 …); null where it holds for all.</param>
/// <param name="Text">As the cell has it: 20%, 1/8.</param>
public sealed record FactorWeight(string? For, decimal Percent, string Text);

/// <summary>一行: under all of these conditions, these ranges.</summary>
public sealed record DiscretionRow(IReadOnlyList<FactorValue> Conditions)
{
    /// <summary>对单位, or for the offender where he is a person himself.</summary>
    public DiscretionAmount? Unit { get; init; }

    /// <summary>对个人 beside the unit.</summary>
    public DiscretionAmount? Person { get; init; }

    /// <summary>A circumstance that decides alone, whatever the factors say.</summary>
    public string? Override { get; init; }

    public IReadOnlyList<FactorWeight> Weights { get; init; } = [];

    /// <summary>裁量起点: the points one begins with.</summary>
    public bool IsStart { get; init; }

    public int Page { get; init; }
}

/// <summary>幅度 as the cell has it.</summary>
/// <param name="Text">The words of the cell.</param>
/// <param name="Span">What was understood; null where nothing was.</param>
public sealed record DiscretionAmount(string Text, AmountSpan? Span);

/// <summary>不予处罚的事项.</summary>
/// <param name="Number">序号.</param>
/// <param name="Violation">违法行为.</param>
/// <param name="Conditions">One tick box each.</param>
public sealed record ExemptionItem(string Number, string Violation, IReadOnlyList<string> Conditions)
{
    public string? Category { get; init; }

    public IReadOnlyList<ProvisionQuote> Provisions { get; init; } = [];

    /// <summary>The words that lead to the conditions: 同时满足下列情形的，不予行政处罚.</summary>
    public string? Lead { get; init; }

    /// <summary>情形之一: one of the conditions is enough; otherwise all are needed.</summary>
    public bool AnyOne { get; init; }

    public int Page { get; init; }
}

/// <summary>A thing that a person should look at.</summary>
/// <param name="Page">0 where the format has no pages.</param>
/// <param name="Section">The number of the section or item; null for the whole table.</param>
/// <param name="Row">From 1; null for the whole section.</param>
/// <param name="Message">One sentence in the user's words.</param>
public sealed record TableFinding(Severity Severity, int Page, string? Section, int? Row, string Message);
