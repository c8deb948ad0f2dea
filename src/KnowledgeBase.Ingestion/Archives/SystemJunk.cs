namespace KnowledgeBase.Ingestion.Archives;

/// <summary>Files that systems and programs leave beside documents.</summary>
static class SystemJunk
{
    /// <summary>True for hidden files and folders, Thumbs.db, desktop.ini, __MACOSX and the lock files of Word (~$…).</summary>
    public static bool Is(string path) => path.Split('/').Any(part =>
        part.StartsWith('.') && part is not ("." or "..") || part.StartsWith("~$", StringComparison.Ordinal) || part is "__MACOSX"
        || part.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || part.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase));
}
