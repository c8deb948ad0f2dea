using KnowledgeBase.Tests.Drafting.Templates;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>The examples of all templates, as printed.</summary>
public sealed class PrintedExamples() : PrintedDrafts(Examples.All.ToDictionary(e => e.Key, e => e.Value.Markdown));
