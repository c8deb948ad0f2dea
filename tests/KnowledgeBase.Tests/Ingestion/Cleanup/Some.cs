using KnowledgeBase.Ingestion.Cleanup;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion.Cleanup;

/// <summary>Arbitrary lines and one step run over them.</summary>
static class Some
{
    public static IReadOnlyList<TextLine> Lines(params string[] texts) => [.. texts.Select((t, i) => new TextLine(t, i + 1))];

    public static (string[] Texts, List<CleanupRecord> Records) After(ICleanupStep step, params string[] texts)
    {
        var records = new List<CleanupRecord>();
        return ([.. step.Apply(Lines(texts), records).Select(l => l.Text)], records);
    }
}
