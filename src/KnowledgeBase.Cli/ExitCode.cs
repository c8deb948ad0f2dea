namespace KnowledgeBase.Cli;

/// <summary>退出码: scripts depend on them.</summary>
static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and there is something to look at.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or unreadable input; one line on standard error says which.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}

/// <summary>Input that a command cannot work on; its message is the one line the user sees.</summary>
sealed class UnusableException(string message) : Exception(message);
