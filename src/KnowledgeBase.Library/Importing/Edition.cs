using KnowledgeBase.Legal;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Importing;

/// <summary>一个来源的全文: the texts that make up a version as one publisher has it: one file, or the parts of a law that lie in one folder.</summary>
sealed class Edition
{
    readonly HashSet<ProvisionNumber> numbers = [];
    readonly List<VersionText> texts = [];

    public IReadOnlyList<VersionText> Texts => texts;

    public int ArticleCount => numbers.Count;

    /// <summary>The editions of a version, the one that is read first: newer files before replaced ones, then what carries an organ's hand before what a third party has touched, then by path.</summary>
    /// <param name="texts">In path order.</param>
    public static IReadOnlyList<Edition> Group(IReadOnlyList<VersionText> texts, ILookup<long, ArticleRow> articles)
    {
        List<Edition> editions = [];
        foreach (var text in texts)
        {
            var own = articles[text.Id].Select(a => new ProvisionNumber(a.Number, a.Suffix)).ToHashSet();
            var edition = editions.Find(e => e.Takes(text, own));
            if (edition is null)
                editions.Add(edition = new Edition());
            edition.texts.Add(text);
            edition.numbers.UnionWith(own);
        }
        // OrderBy is stable: what is equal stays in path order.
        return [.. editions.OrderBy(e => e.texts[0].State).ThenBy(e => e.texts.Max(t => t.Trust)).ThenBy(e => e.numbers.Count == 0)];
    }

    // Parts of one law lie beside each other and share no article; a second source repeats what is here.
    bool Takes(VersionText text, HashSet<ProvisionNumber> own) =>
        text.State == texts[0].State && text.Folder == texts[0].Folder && text.Path != texts[0].Path
        && !(own.Count == 0 && numbers.Count == 0) && !numbers.Overlaps(own);
}
