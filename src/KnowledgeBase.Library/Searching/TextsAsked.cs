namespace KnowledgeBase.Library.Searching;

/// <summary>Which texts a question is asked of.</summary>
public enum TextsAsked
{
    /// <summary>Those that count on the day.</summary>
    InForce,

    /// <summary>Those of every time.</summary>
    All,
}
