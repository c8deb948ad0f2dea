namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>The specimens of all formats, as printed.</summary>
public sealed class PrintedSpecimens() : PrintedDrafts(Specimens.All);
