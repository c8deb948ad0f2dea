using KnowledgeBase.Drafting.Layout.Forms;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>样式表: how every element looks in one kind of document. An element has the same id in all of them, so that one reader finds it.</summary>
sealed class StyleSheet(IReadOnlyList<ParagraphLook> all)
{
    readonly Dictionary<string, ParagraphLook> byId = all.ToDictionary(l => l.Id, StringComparer.Ordinal);

    /// <summary>公文 (GB/T 9704-2012).</summary>
    public static StyleSheet Official { get; } = new(Looks.All);

    /// <summary>执法文书.</summary>
    public static StyleSheet Forms { get; } = new(FormLooks.All);

    public IReadOnlyList<ParagraphLook> All => all;

    public ParagraphLook? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);
}
