using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Reading;

/// <summary>用语: a word to which a law gives a meaning of its own, and where it does.</summary>
/// <param name="Where">The paragraph or item that defines it.</param>
public sealed record DefinedTerm(string Term, ProvisionRef Where);
