using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Tools;

/// <summary>Converts old office formats with LibreOffice, one at a time: it starts in a second or two and wants the processor to itself.</summary>
sealed class LibreOffice(TimeSpan limit) : IDisposable
{
    readonly SemaphoreSlim turn = new(1);

    // Setting up a profile costs more than converting a file, so one is kept, and thrown away with whatever went wrong in it.
    WorkFolder? profile;

    /// <summary>The file in another format, e.g. docx.</summary>
    /// <exception cref="UnreadableFileException">LibreOffice is missing, cannot read the file, or took too long.</exception>
    public async Task<byte[]> ConvertAsync(ReadOnlyMemory<byte> content, string extension, string format, string package, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        var succeeded = false;
        try
        {
            using var folder = new WorkFolder();
            profile ??= new WorkFolder();
            var source = await folder.WriteAsync("source" + extension, content, cancellationToken);
            var output = Path.Combine(folder.Path, "out", "source." + format);
            await new ExternalTool("soffice", package).RunAsync(
                [$"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", "--headless", "--norestore", "--nolockcheck", "--convert-to", format, "--outdir", Path.GetDirectoryName(output)!, source],
                limit, (text, token) => text.ReadToEndAsync(token), cancellationToken);
            // soffice ends with 0 also when it fails: the file is the proof.
            if (!File.Exists(output))
                throw new UnreadableFileException(DiagnosticCode.Damaged, "文件打不开，可能不完整、已损坏或有密码。请用 Word 或 WPS 打开检查，另存为 .docx 或 .xlsx 后重新导入。");
            succeeded = true;
            return await File.ReadAllBytesAsync(output, cancellationToken);
        }
        finally
        {
            if (!succeeded)
                DropProfile();
            turn.Release();
        }
    }

    void DropProfile()
    {
        profile?.Dispose();
        profile = null;
    }

    public void Dispose()
    {
        DropProfile();
        turn.Dispose();
    }
}
