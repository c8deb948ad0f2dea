using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Ingestion.Readers.Sniffing;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers;

/// <summary>Any file to blocks: the right reader, inside the limits, with every failure of a library turned into one finding.</summary>
public sealed class FileReading(IEnumerable<IDocumentReader> readers, IngestionLimits limits)
{
    readonly Dictionary<string, IDocumentReader> byExtension =
        readers.SelectMany(reader => reader.Extensions, (reader, extension) => (extension, reader)).ToDictionary(pair => pair.extension, pair => pair.reader);

    /// <summary>Reads one file; the remark, if any, says how it was read.</summary>
    /// <exception cref="UnreadableFileException">The file cannot be taken. Nothing else is thrown but cancellation.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The one boundary where a library's surprise at a broken file becomes a finding.")]
    public async Task<(IReadOnlyList<Block> Blocks, Diagnostic? Remark)> ReadAsync(SourceFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var supported = byExtension.ContainsKey(file.Extension);
            if (!supported)
                throw Unsupported(file);
            var (extension, remark) = FileCheck.Route(file, limits);
            if (!byExtension.TryGetValue(extension, out var reader))
                throw Unsupported(file);
            using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timed.CancelAfter(limits.FileTime);
            // The reader is asked to stop at the limit, and left behind where it does not hear.
            var blocks = await Task.Run(() => reader.ReadAsync(file, timed.Token), cancellationToken).WaitAsync(limits.FileTime + TimeSpan.FromSeconds(5), cancellationToken);
            return (blocks, remark);
        }
        catch (UnreadableFileException)
        {
            throw;
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or TimeoutException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new UnreadableFileException(DiagnosticCode.TimedOut, $"读取超过 {limits.FileTime.TotalSeconds:F0} 秒，已停止。请检查文件是否异常，或拆分后重新导入。", stopped);
        }
        catch (Exception unexpected)
        {
            throw new UnreadableFileException(DiagnosticCode.Damaged, "文件内容异常，未能读取。请用原来的软件打开检查，另存为新文件后重新导入。", unexpected);
        }
    }

    UnreadableFileException Unsupported(SourceFile file)
    {
        var what = file.Extension.Length > 0 ? $"不支持 {file.Extension} 文件" : "文件没有扩展名，无法判断类型";
        return new(DiagnosticCode.UnsupportedType, $"{what}。可以导入 {string.Join(' ', byExtension.Keys.Where(e => e is ".docx" or ".doc" or ".wps" or ".pdf" or ".html" or ".md" or ".txt" or ".xlsx" or ".xls"))} 和 .zip。");
    }
}
