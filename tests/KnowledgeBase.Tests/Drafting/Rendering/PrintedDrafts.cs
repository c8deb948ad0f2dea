using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>Drafts printed once by LibreOffice, all in one run, with free stand-ins for the standard's fonts.</summary>
/// <param name="drafts">Markdown by the name of the specimen.</param>
public abstract partial class PrintedDrafts(IReadOnlyDictionary<string, string> drafts) : IAsyncLifetime
{
    static readonly (string Name, string Face)[] StandIns =
    [
        ("仿宋_GB2312", "AR PL SungtiL GB"), ("楷体_GB2312", "AR PL KaitiM GB"), ("黑体", "Noto Sans CJK SC"), ("方正小标宋简体", "Noto Serif CJK SC Black"), ("宋体", "AR PL SungtiL GB"),
    ];

    readonly string folder = Directory.CreateTempSubdirectory("kb-specimens-").FullName;

    /// <summary>Why nothing was printed; null where it was.</summary>
    public string? Missing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Missing = await MissingAsync();
        if (Missing is not null)
            return;
        var writer = new DraftWriter();
        foreach (var (name, markdown) in drafts)
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".docx"), writer.Write(Drafts.Read(markdown)).Bytes);
        await RunAsync("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder, .. Directory.GetFiles(folder, "*.docx").Order(StringComparer.Ordinal)]);
        if (!drafts.Keys.Any(name => File.Exists(Pdf(name))))
            Missing = "LibreOffice wrote no PDF";
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    public string Pdf(string name) => Path.Combine(folder, name + ".pdf");

    public Task<PageImage> PageAsync(string name, int page) => PageImage.OfAsync(Pdf(name), page, TestContext.Current.CancellationToken);

    public async Task<int> PagesAsync(string name) =>
        int.Parse(PageCount().Match(await RunAsync("pdfinfo", [Pdf(name)]) ?? "").Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The lines of a page as printed: text and where it stands, in millimetres.</summary>
    public async Task<IReadOnlyList<PrintedLine>> LinesAsync(string name, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var html = await RunAsync("pdftotext", ["-bbox-layout", "-f", number, "-l", number, Pdf(name), "-"]) ?? "";
        return [.. Line().Matches(html).Select(m => new PrintedLine(
            string.Concat(Word().Matches(m.Groups["inner"].Value).Select(w => System.Net.WebUtility.HtmlDecode(w.Groups[1].Value))),
            Number(m, "x0"), Number(m, "y0"), Number(m, "x1"), Number(m, "y1"))).OrderBy(l => l.Top)];
    }

    static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    async Task<string?> MissingAsync()
    {
        if (await RunAsync("soffice", ["--version"]) is null)
            return "LibreOffice is not installed";
        if (await RunAsync("pdftoppm", ["-v"]) is null)
            return "poppler-utils is not installed";
        foreach (var face in StandIns.Select(s => s.Face).Distinct())
            if (await RunAsync("fc-list", [face]) is not { Length: > 0 })
                return $"the font {face} is not installed";
        return null;
    }

    string FontSettings()
    {
        var path = Path.Combine(folder, "fonts.conf");
        if (!File.Exists(path))
            File.WriteAllText(path, $"""
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>{folder}/cache</cachedir>
                {string.Concat(StandIns.Select(s => $"<alias binding=\"same\"><family>{s.Name}</family><prefer><family>{s.Face}</family></prefer></alias>"))}
                </fontconfig>
                """);
        return path;
    }

    async Task<string?> RunAsync(string program, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["FONTCONFIG_FILE"] = FontSettings() } })!;
            var output = process.StandardOutput.ReadToEndAsync();
            await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return await output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PageCount();

    [GeneratedRegex(@"<line xMin=""(?<x0>[\d.]+)"" yMin=""(?<y0>[\d.]+)"" xMax=""(?<x1>[\d.]+)"" yMax=""(?<y1>[\d.]+)"">(?<inner>.*?)</line>", RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex(@"<word[^>]*>(.*?)</word>")]
    private static partial Regex Word();
}

/// <summary>A line of text on paper.</summary>
public sealed record PrintedLine(string Text, double Left, double Top, double Right, double Bottom);
