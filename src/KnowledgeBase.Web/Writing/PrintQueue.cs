using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Rendering;

namespace KnowledgeBase.Web.Writing;

/// <summary>PDFs one after the other: LibreOffice takes seconds and most of the machine for each.</summary>
public sealed class PrintQueue(DraftWriter writer) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly SemaphoreSlim turn = new(1);

    /// <returns>The printed draft; null where too many were waiting.</returns>
    public async Task<RenderedDraft?> PrintAsync(OfficialDraft draft, CancellationToken cancellationToken)
    {
        if (!await turn.WaitAsync(Patience, cancellationToken))
            return null;
        try
        {
            return await PrintedDraft.RenderAsync(writer, draft, writer.Write(draft), cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
