using KnowledgeBase.Tests.Library;

namespace KnowledgeBase.Tests.Cli;

/// <summary>A data folder of <c>kb</c> with a regulation of an invented city in two texts and a notice, imported once for a class of tests that only ask.</summary>
public sealed class GasRegulations : IAsyncLifetime
{
    public KbProgram Kb { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Kb.File("条例/云州市燃气使用安全条例(2019-03-28).md", Some.First);
        Kb.File("条例/云州市燃气使用安全条例(2023-11-30).md", Some.Second);
        Kb.File("通知.txt", Some.Notice);
        await Kb.RunAsync("import", "files");
    }

    public ValueTask DisposeAsync()
    {
        Kb.Dispose();
        return ValueTask.CompletedTask;
    }
}
