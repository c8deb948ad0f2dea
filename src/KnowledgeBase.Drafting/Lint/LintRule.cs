using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint;

/// <summary>规则强度: how firmly the source of a rule words it. What is usual or recommended is never an error.</summary>
public enum RuleStrength
{
    /// <summary>规定: the standard or the law says 应当.</summary>
    Required,

    /// <summary>一般: the standard says 一般, 通常.</summary>
    Usual,

    /// <summary>推荐: the standard recommends it.</summary>
    Recommended,

    /// <summary>实务: no source but the habit of offices.</summary>
    Practice,
}

/// <summary>检查规则.</summary>
/// <param name="Id">PG-1, R02, N03 …: stable, scripts depend on it.</param>
/// <param name="Name">What it is about, in the office's words.</param>
/// <param name="Source">The clause of the standard or the article of the law.</param>
public sealed record LintRule(string Id, string Name, RuleStrength Strength, string Source)
{
    public Severity Severity => Strength switch
    {
        RuleStrength.Required => Severity.Error,
        RuleStrength.Practice => Severity.Info,
        _ => Severity.Warning,
    };

    public string StrengthInChinese => Strength switch
    {
        RuleStrength.Required => "规定",
        RuleStrength.Usual => "一般",
        RuleStrength.Recommended => "推荐",
        _ => "实务",
    };
}
