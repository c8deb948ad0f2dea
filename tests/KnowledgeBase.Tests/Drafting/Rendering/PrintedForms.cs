using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Tests.Drafting.Templates;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>执法文书, as printed: those written by hand, and the examples of all templates of that format.</summary>
[CollectionDefinition(Collection)]
public sealed class PrintedForms() : PrintedDrafts(All), ICollectionFixture<PrintedForms>
{
    /// <summary>The tests that look at them, one class after the other.</summary>
    public const string Collection = "Printed forms";

    public static IReadOnlyDictionary<string, string> All { get; } = FormSpecimens.All
        .Concat(Examples.All.Select(e => KeyValuePair.Create(e.Key, e.Value.Markdown)).Where(e => Drafts.Read(e.Value).Format is DraftFormat.Form))
        .ToDictionary();
}
