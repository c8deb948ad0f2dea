using KnowledgeBase.Library;

namespace KnowledgeBase.Web.Corpus;

/// <summary>How far an import is.</summary>
/// <param name="Current">The file that was done last.</param>
public sealed record ImportState(int Done, int Total, int Refused, string? Current, DateTimeOffset StartedAt)
{
    /// <summary>One sentence for the banner.</summary>
    public string Sentence(DateTimeOffset now)
    {
        var left = Done == 0 ? "" : $"，约剩 {Left(now)}";
        return $"正在入库：{Done}/{Total} 个文件{left}。页面可以照常使用，只是内容还不全。";
    }

    string Left(DateTimeOffset now)
    {
        var seconds = (now - StartedAt).TotalSeconds / Done * (Total - Done);
        return seconds < 60 ? $"{Math.Ceiling(seconds):0} 秒" : $"{Math.Ceiling(seconds / 60):0} 分钟";
    }
}

/// <summary>What the site knows of the corpus without asking the store: whether it is open, what it holds, whether something is coming in. Safe for concurrent use.</summary>
public sealed class CorpusState(TimeProvider time)
{
    readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource indexed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile CorpusSummary? summary;
    volatile ImportState? import;
    volatile string? failure;

    /// <summary>Done when the store can be asked; failed when it cannot be opened.</summary>
    public Task Opened => opened.Task;

    /// <summary>Done when there is an index.</summary>
    public Task Indexed => indexed.Task;

    /// <summary>What the corpus holds; null in the first moment.</summary>
    public CorpusSummary? Summary { get => summary; internal set => summary = value; }

    /// <summary>The import that is running, or null.</summary>
    public ImportState? Import { get => import; internal set => import = value; }

    /// <summary>What went wrong in the background, in one sentence; null when nothing did.</summary>
    public string? Failure { get => failure; internal set => failure = value; }

    /// <summary>What the banner says; null for nothing to say.</summary>
    public string? Sentence => Failure ?? Import?.Sentence(time.GetUtcNow()) ?? (Indexed.IsCompleted || !Opened.IsCompletedSuccessfully ? null : "正在建立检索索引，请稍候再查。");

    internal void MarkOpened() => opened.TrySetResult();

    internal void MarkIndexed() => indexed.TrySetResult();

    internal void MarkFailed(Exception reason, string sentence)
    {
        Failure = sentence;
        opened.TrySetException(reason);
        indexed.TrySetException(reason);
        // Nobody may be waiting for them.
        _ = (opened.Task.Exception, indexed.Task.Exception);
    }
}
