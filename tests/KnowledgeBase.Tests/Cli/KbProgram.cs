using System.Diagnostics;
using System.Text;

namespace KnowledgeBase.Tests.Cli;

/// <summary>The built <c>kb</c>, run as a program on a data folder of its own.</summary>
public sealed class KbProgram : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("kb-cli-").FullName;

    public string Data => Path.Combine(Folder, "data");

    /// <summary>Writes a file to import and gives its path.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, "files", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public async Task<KbResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kb.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Folder,
            Environment = { ["KB_DATA"] = Data },
        };
        using var process = Process.Start(start)!;
        var cancel = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return new KbResult(process.ExitCode, await output, await error);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>What a run of <c>kb</c> left behind.</summary>
public sealed record KbResult(int ExitCode, string Output, string Error);
