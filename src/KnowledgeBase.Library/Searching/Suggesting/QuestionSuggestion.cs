namespace KnowledgeBase.Library.Searching.Suggesting;

/// <summary>What a suggestion leads to.</summary>
public enum SuggestionKind
{
    /// <summary>A law.</summary>
    Law,

    /// <summary>An article.</summary>
    Article,

    /// <summary>An official document.</summary>
    Document,
}

/// <summary>提示: a question that what is being typed may become.</summary>
/// <param name="Question">What is asked when it is taken.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Note">What tells it apart: level and region, document number, the name it was read from; may be empty.</param>
public sealed record QuestionSuggestion(SuggestionKind Kind, string Question, string Label, string Note);
