namespace KnowledgeBase.Legal;

/// <summary>法条: a place in a law by the law's title; which text of it counts depends on the day.</summary>
/// <param name="Law">The title in full, without 《》.</param>
public sealed record LawProvision(string Law, ProvisionRef Place)
{
    /// <summary>The standard form: 《中华人民共和国安全生产法》第九十七条第（七）项.</summary>
    public override string ToString() => $"《{Law}》{Place}";
}
