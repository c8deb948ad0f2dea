using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>Names of laws that a title must not split, from corpus/law-names.csv; none where the table does not lie beside the program.</summary>
public static class TitleVocabulary
{
    const string Country = "中华人民共和国";

    public static IReadOnlyList<string> Load() =>
        [.. CorpusTable.Rows(CorpusTable.PathOf("law-names.csv")).SelectMany(row => row.Cells.Take(2)).SelectMany(name => new[] { name, Country + name }).Distinct(StringComparer.Ordinal)];
}
