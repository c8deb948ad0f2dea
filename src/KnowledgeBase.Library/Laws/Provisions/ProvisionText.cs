using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Provisions;

/// <summary>条款项的原文.</summary>
public static class ProvisionText
{
    /// <summary>The words of a place in an article: the paragraph, or the paragraph's words that lead to the item, and the item; null where the article has no such place.</summary>
    public static string? Of(Article article, ProvisionRef place)
    {
        if (place is { Paragraph: null, Item: null })
            return article.Text;
        var paragraphs = article.Paragraphs;
        // 第九十七条第（七）项 of an article whose only paragraph with items is meant.
        var paragraph = place.Paragraph is { } number ? paragraphs.FirstOrDefault(p => p.Number == number) : paragraphs.FirstOrDefault(p => p.Items.Count > 0);
        if (paragraph is null || place.Item is not { } wanted)
            return paragraph is null ? null : string.Join('\n', [paragraph.Text, .. paragraph.Items.Select(i => i.Text)]);
        return paragraph.Items.FirstOrDefault(i => i.Number == wanted) is { } item ? $"{paragraph.Text}\n{item.Text}" : null;
    }

    /// <summary>True where a run of words stands in a text, width and spaces aside.</summary>
    public static bool Holds(string text, string phrase) => Bare(text).Contains(Bare(phrase), StringComparison.Ordinal);

    /// <summary>True where a clause stands in a text to its end: 责令停产停业 does not where the text has 责令停产停业整顿.</summary>
    public static bool HoldsClause(string text, string clause)
    {
        var (all, wanted) = (Bare(text), Bare(clause));
        for (var at = all.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = all.IndexOf(wanted, at + 1, StringComparison.Ordinal))
            if (at + wanted.Length == all.Length || !char.IsLetter(all[at + wanted.Length]) || Joints.Any(j => all.AsSpan(at + wanted.Length).StartsWith(j)))
                return true;
        return false;
    }

    // What may follow a clause at once.
    static readonly string[] Joints = ["直至", "或者", "并", "的"];

    static string Bare(string text) => string.Concat(WidthFold.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}
