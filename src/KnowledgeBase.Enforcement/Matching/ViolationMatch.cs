using KnowledgeBase.Enforcement.Catalogue;

namespace KnowledgeBase.Enforcement.Matching;

/// <summary>A violation that the words may mean.</summary>
/// <param name="Score">Higher is likelier; about 1 where the words are all its own.</param>
/// <param name="Phrase">The phrase of the catalogue that is most like the words: the reason.</param>
/// <param name="Said">How much of that phrase was said, 0 to 1, by how telling its terms are.</param>
public sealed record ViolationMatch(Violation Violation, double Score, string Phrase, double Said);
