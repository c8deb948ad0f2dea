using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Archives;

/// <summary>压缩包展开: the files of a zip, with the zips inside it. The whole archive is gone through before the first file is given out, so that a bad one is refused whole.</summary>
sealed class ArchiveExpansion(IngestionLimits limits)
{
    /// <summary>Every file, or one entry with a finding for the archive.</summary>
    public IEnumerable<SourceEntry> Expand(SourceFile file, CancellationToken cancellationToken)
    {
        if (Refusal(file, cancellationToken) is { } finding)
            return [new SourceEntry(file.Path, null, finding)];
        return Walk(file, new InflationBudget(limits), 1, cancellationToken);
    }

    Diagnostic? Refusal(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (file.Content.IsEmpty)
                throw new UnreadableFileException(DiagnosticCode.Empty, "文件是空的，没有内容。请检查是否下载或复制完整。");
            if (file.Content.Span is not [(byte)'P', (byte)'K', ..])
                throw new UnreadableFileException(DiagnosticCode.WrongExtension, "文件扩展名是 .zip，内容却不是 ZIP 压缩包。请用解压软件打开检查，或改为正确的扩展名后重新导入。");
            var files = Walk(file, new InflationBudget(limits), 1, cancellationToken).Count();
            return files > 0 ? null : throw new UnreadableFileException(DiagnosticCode.Empty, "压缩包里没有文件。");
        }
        catch (UnreadableFileException refused)
        {
            return refused.Finding;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or NotSupportedException)
        {
            return ZipContent.Damaged(damaged).Finding;
        }
    }

    IEnumerable<SourceEntry> Walk(SourceFile file, InflationBudget budget, int depth, CancellationToken cancellationToken)
    {
        if (depth > limits.ArchiveDepth)
            throw new UnreadableFileException(DiagnosticCode.TooLarge, $"压缩包套压缩包超过 {limits.ArchiveDepth} 层，没有读取。请解压后只导入需要的文件。");
        using var archive = ZipContent.Open(file.Content, limits);
        foreach (var entry in archive.Entries.OrderBy(ZipContent.NameOf, StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = ZipContent.NameOf(entry);
            CheckName(name);
            if (name.EndsWith('/') || SystemJunk.Is(name))
                continue;
            if (entry.IsEncrypted)
                throw new UnreadableFileException(DiagnosticCode.PasswordProtected, "压缩包有密码保护，无法读取。请用密码解压后导入其中的文件。");
            var inner = new SourceFile($"{file.Path}!/{name}", budget.ReadAll(entry, cancellationToken));
            if (inner.Extension != ".zip")
            {
                yield return new SourceEntry(inner.Path, inner);
                continue;
            }
            foreach (var deeper in Walk(inner, budget, depth + 1, cancellationToken))
                yield return deeper;
        }
    }

    static void CheckName(string name)
    {
        if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            throw new UnreadableFileException(DiagnosticCode.UnsafePath, "压缩包内有指向包外的路径，正常的压缩包没有这种内容，出于安全没有读取。请核实来源。");
    }
}
