using KnowledgeBase.Library.Importing;

namespace KnowledgeBase.Web.Corpus;

/// <summary>What the site writes for operators.</summary>
static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "数据目录 {Folder}")]
    public static partial void Opening(ILogger logger, string folder);

    [LoggerMessage(Level = LogLevel.Information, Message = "首次启动：导入 {Folder} 的 {Files} 个文件")]
    public static partial void FirstImport(ILogger logger, string folder, int files);

    public static void Imported(ILogger logger, int done, int total, ImportedFile file) =>
        Imported(logger, done, total, file.Path, file.Outcome == ImportOutcome.Refused ? "未入库" : "已入库", file.Articles, file.Findings.Count);

    [LoggerMessage(Level = LogLevel.Information, Message = "[{Done}/{Total}] {Path}：{Outcome}，条文 {Articles}，问题 {Findings}")]
    static partial void Imported(ILogger logger, int done, int total, string path, string outcome, int articles, int findings);

    [LoggerMessage(Level = LogLevel.Information, Message = "就绪：法规 {Works} 部，条文 {Articles} 条，文件 {Documents} 份；索引 {Texts} 条")]
    public static partial void Ready(ILogger logger, int works, int articles, int documents, int texts);

    [LoggerMessage(Level = LogLevel.Warning, Message = "没有能更新索引，稍后再试")]
    public static partial void RefreshFailed(ILogger logger, Exception reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "资料库打不开：{Folder}")]
    public static partial void Failed(ILogger logger, Exception reason, string folder);
}
