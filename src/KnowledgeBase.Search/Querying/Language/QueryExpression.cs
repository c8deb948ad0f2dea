namespace KnowledgeBase.Search.Querying.Language;

/// <summary>检索式: what a text must hold to be a hit. What a person types without operators is not one: those words only rank.</summary>
public abstract record QueryExpression
{
    QueryExpression()
    {
    }

    /// <summary>短语: these characters stand in the text one after the other, whatever their width and case.</summary>
    public sealed record Phrase(string Text) : QueryExpression;

    /// <summary>同句/同段: all of these stand in one sentence or one paragraph.</summary>
    public sealed record Near(IReadOnlyList<string> Texts, NearScope Scope) : QueryExpression;

    /// <summary>限定字段: the law, article, issuing body or document number is this.</summary>
    public sealed record Field(QueryField Name, string Value) : QueryExpression;

    /// <summary>与: all of these hold.</summary>
    public sealed record And(IReadOnlyList<QueryExpression> Parts) : QueryExpression;

    /// <summary>或: one of these holds.</summary>
    public sealed record Or(IReadOnlyList<QueryExpression> Parts) : QueryExpression;

    /// <summary>非: this does not hold.</summary>
    public sealed record Not(QueryExpression Part) : QueryExpression;
}

/// <summary>How near the texts of a <see cref="QueryExpression.Near"/> must stand.</summary>
public enum NearScope
{
    /// <summary>同句: between two of 。；！？.</summary>
    Sentence,

    /// <summary>同段: in one paragraph (款).</summary>
    Paragraph,
}

/// <summary>What a question can be limited to by a prefix.</summary>
public enum QueryField
{
    /// <summary>法名: the title of the law or document holds this.</summary>
    Law,

    /// <summary>条号: the article has this number.</summary>
    Article,

    /// <summary>发文机关: the issuing body's name holds this.</summary>
    Issuer,

    /// <summary>文号: the document number is this, whatever its brackets.</summary>
    DocumentNumber,
}
