using KnowledgeBase.Ingestion;

namespace KnowledgeBase.Cli;

/// <summary>How much there is to import, counted beforehand so that a progress bar can say how long it takes.</summary>
static class PathCount
{
    /// <summary>The files under the paths; an archive counts as one, for nobody has looked into it yet.</summary>
    public static int Of(IEnumerable<string> paths) =>
        paths.Sum(SourceFiles.Count);
}
