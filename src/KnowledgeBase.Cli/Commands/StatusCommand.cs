using System.CommandLine;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Importing;
using KnowledgeBase.Library.Needed;
using KnowledgeBase.Library.Quality;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb status</c>: what the corpus holds, its age, its data-quality list.</summary>
static class StatusCommand
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var digest = new Option<bool>("--digest") { Description = "只输出库内容摘要：内容相同的库摘要相同" };
        var findings = new Option<bool>("--findings") { Description = "逐条列出数据质量问题" };
        var data = CommonOptions.Data();
        var command = new Command("status", "资料库现状与数据质量") { json, digest, findings, data };
        command.SetAction((result, cancellationToken) =>
            RunAsync(DataFolder.Choose(result.GetValue(data)), result.GetValue(json), result.GetValue(digest), result.GetValue(findings), cancellationToken));
        return command;
    }

    static async Task<int> RunAsync(DataFolder folder, bool json, bool digest, bool findings, CancellationToken cancellationToken)
    {
        var store = await CommonOptions.OpenAsync(folder, cancellationToken);
        await EffectiveDates.Load().ApplyAsync(store, cancellationToken);
        if (digest)
        {
            await Console.Out.WriteLineAsync(await CorpusDigest.ComputeAsync(store, cancellationToken));
            return ExitCode.Done;
        }
        var status = await StatusJson.ReadAsync(store, CommonOptions.Today, findings, cancellationToken);
        if (json)
            CommonOptions.WriteJson(status);
        else
            Write(status.Corpus, status.Quality, status.Needed, status.Findings ?? [], Console.Out);
        return status.Quality.Any(g => g.Severity > Severity.Info) ? ExitCode.Findings : ExitCode.Done;
    }

    static void Write(CorpusSummary summary, IReadOnlyList<QualityGroup> quality, IReadOnlyList<NeededText> needed, IReadOnlyList<QualityItem> items, TextWriter output)
    {
        output.WriteLine($"法规 {summary.Works} 部，版本 {summary.Versions} 个，条文 {summary.Articles} 条；公文等 {summary.Documents} 份；来源文件 {summary.SourceFiles} 个");
        output.WriteLine($"最近入库 {summary.LastImport?.ToLocalTime():yyyy-MM-dd HH:mm}，最新版本 {summary.NewestVersion:yyyy-MM-dd}");
        output.WriteLine("效力级别：" + string.Join("，", summary.WorksByLevel.Select(c => $"{c.Value.InChinese()} {c.Number}")));
        output.WriteLine("地区：" + string.Join("，", summary.WorksByRegion.Select(c => $"{(c.Value.Length > 0 ? c.Value : "全国")} {c.Number}")));
        output.WriteLine("文件：" + string.Join("，", summary.DocumentsByKind.Select(c => $"{c.Value.InChinese()} {c.Number}")));
        output.WriteLine("数据质量：");
        foreach (var group in quality)
            output.WriteLine($"  {group.Number,6}  {group.Severity.InChinese()}  {group.Code.InChinese()}");
        output.WriteLine("缺的依据（引用最多、库里没有的）：");
        foreach (var text in needed)
            output.WriteLine($"  {text.Times,6}  {text.Kind.InChinese()}  {text.Title}（{text.Publisher ?? "发布机关名称没有写明"}；{text.Where}）");
        foreach (var item in items)
            output.WriteLine($"{item.Code.InChinese()}\t{item.Title}\t{item.VersionKey}\t{item.Path}\t{(item.Line > 0 ? item.Line : null)}\t{item.Message}");
    }
}
