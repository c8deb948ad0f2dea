using System.CommandLine;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Quality;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb status</c>: what the corpus holds, its age, its data-quality list.</summary>
static class StatusCommand
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var digest = new Option<bool>("--digest") { Description = "只输出库内容摘要：内容相同的库摘要相同" };
        var data = CommonOptions.Data();
        var command = new Command("status", "资料库现状与数据质量") { json, digest, data };
        command.SetAction((result, cancellationToken) =>
            RunAsync(DataFolder.Choose(result.GetValue(data)), result.GetValue(json), result.GetValue(digest), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, bool json, bool digest, CancellationToken cancellationToken)
    {
        var store = await CommonOptions.OpenAsync(folder, cancellationToken);
        await EffectiveDates.Load().ApplyAsync(store, cancellationToken);
        if (digest)
        {
            await Console.Out.WriteLineAsync(await CorpusDigest.ComputeAsync(store, cancellationToken));
            return ExitCode.Done;
        }
        var summary = await CorpusSummary.ReadAsync(store, cancellationToken);
        var quality = await new DataQuality(store).GroupsAsync(CommonOptions.Today, cancellationToken);
        if (json)
            CommonOptions.WriteJson(new { corpus = summary, quality });
        else
            Write(summary, quality, Console.Out);
        return quality.Any(g => g.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }

    static void Write(CorpusSummary summary, IReadOnlyList<QualityGroup> quality, TextWriter output)
    {
        output.WriteLine($"法规 {summary.Works} 部，版本 {summary.Versions} 个，条文 {summary.Articles} 条；公文等 {summary.Documents} 份；来源文件 {summary.SourceFiles} 个");
        output.WriteLine($"最近入库 {summary.LastImport?.ToLocalTime():yyyy-MM-dd HH:mm}，最新版本 {summary.NewestVersion:yyyy-MM-dd}");
        output.WriteLine("效力级别：" + string.Join("，", summary.WorksByLevel.Select(c => $"{c.Value.InChinese()} {c.Number}")));
        output.WriteLine("地区：" + string.Join("，", summary.WorksByRegion.Select(c => $"{(c.Value.Length > 0 ? c.Value : "全国")} {c.Number}")));
        output.WriteLine("文件：" + string.Join("，", summary.DocumentsByKind.Select(c => $"{c.Value.InChinese()} {c.Number}")));
        output.WriteLine("数据质量：");
        foreach (var group in quality)
            output.WriteLine($"  {group.Number,6}  {group.Severity.InChinese()}  {group.Code.InChinese()}");
    }
}
