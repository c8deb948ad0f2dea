namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>One number of a place with what it counts: 第97条, （三）项, 一至三款.</summary>
/// <param name="Suffix">之一 → 1; 0 without.</param>
/// <param name="To">The end of a range; null without.</param>
/// <param name="Unit">条 款 项 目; null where none is written.</param>
/// <param name="Marked">第 stands before it.</param>
/// <param name="Bracketed">（三）.</param>
/// <param name="Joined">和 or 、 stands before it.</param>
/// <param name="End">Where it ends in the text.</param>
readonly record struct PlaceStep(int Number, int Suffix, int? To, int ToSuffix, char? Unit, bool Marked, bool Bracketed, bool Joined, int End);
