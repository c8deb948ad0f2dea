using System.Runtime.CompilerServices;
using System.Threading.Channels;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Legal;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Importing;

/// <summary>入库: file → ingester → store. Files are parsed side by side and written one after the other in their order, each in one transaction.</summary>
/// <remarks>Wherever it is cut off, the store holds whole files only, and the next import goes on from there.</remarks>
public sealed class CorpusImport(CorpusStore store, Originals originals, DocumentIngester ingester, EffectiveDates effectiveDates, TimeProvider time)
{
    /// <summary>How many files are parsed at a time.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>True to parse again what has not changed, after the program has learned to read better.</summary>
    public bool Again { get; init; }

    /// <summary>Imports the files and tells of each as it is done. One bad file never stops the others.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; what has been told of is in the store.</exception>
    public async IAsyncEnumerable<ImportedFile> ImportAsync(IAsyncEnumerable<SourceEntry> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var writer = new SourceFileWriter(store, effectiveDates, time);
        var run = await ImportLog.StartAsync(store, time, cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // A place in the queue is a parsed file in memory; two for each worker keep the writer busy.
        var queue = Channel.CreateBounded<Task<ParsedSource>>(Workers * 2);
        var reading = ReadAsync(files, queue.Writer, stop.Token);
        try
        {
            await foreach (var pending in queue.Reader.ReadAllAsync(cancellationToken))
            {
                var parsed = await pending;
                cancellationToken.ThrowIfCancellationRequested();
                var imported = parsed.Result is { } result ? await WriteAsync(writer, parsed, result) : parsed.Outcome(ImportOutcome.Unchanged);
                run.Count(imported.Outcome);
                yield return imported;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
            await run.FinishAsync();
        }
    }

    async Task ReadAsync(IAsyncEnumerable<SourceEntry> files, ChannelWriter<Task<ParsedSource>> queue, CancellationToken cancellationToken)
    {
        try
        {
            var known = await KnownFiles.LoadAsync(store, cancellationToken);
            // Never disposed: after a cancellation, parsers that still run give their places back to it.
            var workers = new SemaphoreSlim(Workers);
            await foreach (var candidate in SplitLaw.JoinAsync(files, cancellationToken))
            {
                if (candidate.Refusal is not null || (!Again && known.Contains(candidate)))
                {
                    await queue.WriteAsync(Task.FromResult(new ParsedSource(candidate, candidate.AsParsed())), cancellationToken);
                    continue;
                }
                await workers.WaitAsync(cancellationToken);
                await queue.WriteAsync(Task.Run(() => ParseAsync(candidate, workers, cancellationToken), CancellationToken.None), cancellationToken);
            }
            queue.Complete();
        }
        catch (Exception failure)
        {
            queue.Complete(failure);
        }
    }

    async Task<ParsedSource> ParseAsync(ImportCandidate candidate, SemaphoreSlim workers, CancellationToken cancellationToken)
    {
        try
        {
            return new ParsedSource(candidate, await ingester.IngestAsync(candidate.ToRead, cancellationToken));
        }
        // A mistake of ours in one file must not lose the others; the file stays outside and says so.
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            var finding = new Diagnostic(DiagnosticCode.Damaged, Severity.Error, $"程序处理这个文件时出错（{mistake.GetType().Name}：{mistake.Message}）");
            return new ParsedSource(candidate, candidate.Failed(finding));
        }
        finally
        {
            workers.Release();
        }
    }

    async Task<ImportedFile> WriteAsync(SourceFileWriter writer, ParsedSource source, ParsedFile parsed)
    {
        // Cancelling waits for the file that is being written; hence no token here.
        var taken = SourceFileWriter.IsTaken(parsed);
        if (taken)
            await originals.KeepAsync(source.Candidate.Hash, source.Candidate.File.Path, source.Candidate.File.Content, CancellationToken.None);
        var replaced = await writer.WriteAsync(source.Candidate, parsed);
        return source.Outcome(!taken ? ImportOutcome.Refused : replaced ? ImportOutcome.Replaced : ImportOutcome.Imported);
    }
}

/// <summary>A file after parsing; without a result where it is here already.</summary>
sealed record ParsedSource(ImportCandidate Candidate, ParsedFile? Result)
{
    public ImportedFile Outcome(ImportOutcome outcome) => new(
        Candidate.File.Path,
        Candidate.File.Content.Length,
        outcome,
        [.. (Result?.Documents ?? []).Select(d => d.Title)],
        Result?.Documents.Sum(d => d.Statute?.Articles.Count ?? 0) ?? 0,
        [.. Result?.Diagnostics ?? [], .. (Result?.Documents ?? []).SelectMany(d => d.Diagnostics)]);
}
