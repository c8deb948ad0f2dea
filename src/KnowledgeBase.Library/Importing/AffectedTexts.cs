using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Importing;

/// <summary>The texts that a file touches by coming or going, to be settled anew in the same transaction.</summary>
sealed class AffectedTexts
{
    public HashSet<long> Versions { get; } = [];

    public HashSet<string> TitleKeys { get; } = [];

    public void Add(IEnumerable<DocumentRow> documents) => Add(documents.Select(d => new TextOfFile(d.TitleKey, d.TextHash, d.VersionId)));

    public void Add(IEnumerable<TextOfFile> documents)
    {
        foreach (var document in documents)
        {
            if (document.VersionId is { } version)
                Versions.Add(version);
            else
                TitleKeys.Add(document.TitleKey);
        }
    }
}
