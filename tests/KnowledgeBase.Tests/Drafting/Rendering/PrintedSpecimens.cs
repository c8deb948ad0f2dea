namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>The specimens of all formats, as printed.</summary>
[CollectionDefinition(Collection)]
public sealed class PrintedSpecimens() : PrintedDrafts(Specimens.All), ICollectionFixture<PrintedSpecimens>
{
    /// <summary>The tests that look at them, one class after the other.</summary>
    public const string Collection = "Printed specimens";
}
