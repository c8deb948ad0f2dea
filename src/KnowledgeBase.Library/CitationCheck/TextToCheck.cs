using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.CitationCheck;

/// <summary>What of a parsed file is checked: the clean text of its documents.</summary>
public static class TextToCheck
{
    /// <summary>The documents of the file one below the other.</summary>
    public static string Of(ParsedFile file) => string.Join("\n\n", file.Documents.Select(d => d.Text));
}
