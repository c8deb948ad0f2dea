namespace KnowledgeBase.Tests.Ingestion.Readers;

/// <summary>Programs that some readers need; a test that needs one says so and skips where it is missing (tests/run.sh installs them).</summary>
static class Tool
{
    public static void Need(string command) => Assert.SkipUnless(IsInstalled(command), $"{command} is not installed");

    static bool IsInstalled(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, command)));
}
