using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Enforcement.Catalogue;

/// <summary>罚款条文: what one clause of a stage fines, and the words of the article that say so.</summary>
/// <param name="Phrase">A run of the article's own words; shown beside the amount, and looked up in the stored article.</param>
/// <param name="Whom">直接负责的主管人员…: who is fined beside the unit; null for the unit, or where the offender is a person himself.</param>
public sealed record Fine(FineMeasure Measure, string Phrase, string? Whom = null)
{
    /// <summary>可以处: the bureau may fine; otherwise it must.</summary>
    public bool IsOptional => Phrase.StartsWith("可以", StringComparison.Ordinal);
}

/// <summary>处罚阶段: one trigger with what follows from it.</summary>
/// <param name="Trigger">逾期未改正, 拒不执行, 情节严重 … in the article's words, which are not interchangeable; null for the first stage.</param>
/// <param name="Order">责令限期改正 … as the article has it; 停产停业 is not 停产停业整顿.</param>
/// <param name="Measures">警告, 吊销…: what is no fine, in the article's words.</param>
public sealed record PenaltyStage(string? Trigger, string? Order, Fine? Unit, Fine? Person, IReadOnlyList<string> Measures)
{
    /// <summary>Every run of words that must stand in the article.</summary>
    public IEnumerable<string> Phrases => new[] { Trigger, Order, Unit?.Phrase, Person?.Phrase, Person?.Whom }.OfType<string>().Concat(Measures);
}

/// <summary>违法行为: a record of the penalty catalogue, a fact for each of its fields. Immutable.</summary>
public sealed record Violation
{
    /// <summary>The bureau whose tool this is; every other agency means 移送.</summary>
    public const string OwnAgency = "应急管理部门";

    /// <summary>Where nobody has said yet who punishes.</summary>
    public const string UnknownAgency = "须由人确定";

    /// <summary>Its part in an address: 安全生产法-97-7.</summary>
    public required string Key { get; init; }

    /// <summary>The version of the law that the facts were read from.</summary>
    public required DateOnly Version { get; init; }

    /// <summary>对…的行政处罚: the standard name of the item.</summary>
    public required string Name { get; init; }

    /// <summary>行话: how inspectors and complaints speak of it.</summary>
    public required IReadOnlyList<string> FieldWords { get; init; }

    /// <summary>不含: words that show that another violation is meant.</summary>
    public required IReadOnlyList<string> NotMeant { get; init; }

    /// <summary>当事人.</summary>
    public required string Offender { get; init; }

    /// <summary>Who may punish it.</summary>
    public required string Agency { get; init; }

    /// <summary>义务: what was broken; none where the penalty article states the prohibition itself.</summary>
    public required IReadOnlyList<LawProvision> Duties { get; init; }

    /// <summary>处罚依据.</summary>
    public required LawProvision Penalty { get; init; }

    public required IReadOnlyList<PenaltyStage> Stages { get; init; }

    /// <summary>没收, in the article's words.</summary>
    public string? Confiscation { get; init; }

    /// <summary>The crimes that such an act may be.</summary>
    public IReadOnlyList<LawProvision> Crimes { get; init; } = [];

    /// <summary>A word to the reader: a trap, a base, who counts.</summary>
    public string? Note { get; init; }

    /// <summary>The provision of a higher or newer law that goes before this one from its own first day on.</summary>
    public LawProvision? YieldsTo { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day on which it holds; null while it does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The violation itself, without 对 and 的行政处罚.</summary>
    public string Act => Name[1..^"的行政处罚".Length];

    /// <summary>移送: another agency punishes it.</summary>
    public bool IsForAnother => Agency is not (OwnAgency or UnknownAgency);

    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } until || day <= until);

    /// <summary>What the record says and the penalty article does not: a run of words that is not there, or an order that goes on where the record stops (停产停业整顿).</summary>
    public IEnumerable<string> Unsaid(Article article) =>
        Stages.SelectMany(s => s.Phrases).Append(Confiscation).OfType<string>().Where(p => !ProvisionText.Holds(article.Text, p))
            .Concat(Stages.Select(s => s.Order).OfType<string>().Where(o => !ProvisionText.HoldsClause(article.Text, o))).Distinct();
}
