using System.CommandLine;
using System.Diagnostics;
using KnowledgeBase.Library;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb serve</c>: the site. It is a program of its own that is published beside this one.</summary>
static class ServeCommand
{
    const string SiteName = "KnowledgeBase.Web";

    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "监听地址，如 http://0.0.0.0:5000", HelpName = "URL" };
        var data = CommonOptions.Data();
        var command = new Command("serve", "启动网站") { urls, data };
        command.SetAction((result, cancellationToken) => RunAsync(result.GetValue(urls), DataFolder.Choose(result.GetValue(data)), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(string? urls, DataFolder folder, CancellationToken cancellationToken)
    {
        var start = Site() ?? throw new UnusableException($"没有找到网站程序 {SiteName}：它应与 kb 放在同一文件夹（{AppContext.BaseDirectory}）");
        start.Environment["KB_DATA"] = folder.Root;
        if (urls is not null)
            start.Environment["ASPNETCORE_URLS"] = urls;
        using var site = Process.Start(start) ?? throw new UnusableException($"{SiteName} 无法启动");
        // Ctrl-C reaches both programs of the terminal; the site ends by itself, and this one after it.
        await site.WaitForExitAsync(CancellationToken.None);
        return cancellationToken.IsCancellationRequested ? ExitCode.Done : site.ExitCode;
    }

    static ProcessStartInfo? Site()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, SiteName);
        if (new[] { beside, beside + ".exe" }.FirstOrDefault(File.Exists) is { } program)
            return new ProcessStartInfo(program) { UseShellExecute = false };
        return File.Exists(beside + ".dll") ? new ProcessStartInfo("dotnet", [beside + ".dll"]) { UseShellExecute = false } : null;
    }
}
