using KnowledgeBase.Legal;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Importing;

/// <summary>Compares two editions of one version article by article; width and white space make no difference.</summary>
static class TextComparison
{
    const int Before = 12;
    const int Length = 60;

    /// <summary>A row for each article in which the other edition does not say what the shown one says.</summary>
    public static IEnumerable<DifferenceRow> Compare(Edition shown, Edition other, ILookup<long, ArticleRow> articles)
    {
        var ours = ByNumber(shown, articles);
        var theirs = ByNumber(other, articles);
        if (theirs.Count == 0)
            yield break;
        var ordinals = new Dictionary<long, int>();
        foreach (var number in ours.Keys.Union(theirs.Keys).Order())
        {
            var (our, their) = (ours.GetValueOrDefault(number), theirs.GetValueOrDefault(number));
            if (our is not null && their is not null && WidthFold.Key(our.Text) == WidthFold.Key(their.Text))
                continue;
            var (ourWords, theirWords) = Words(our?.Text ?? "", their?.Text ?? "");
            var document = their?.DocumentId ?? other.Texts[0].Id;
            var ordinal = ordinals[document] = ordinals.GetValueOrDefault(document, -1) + 1;
            yield return new DifferenceRow { DocumentId = document, Ordinal = ordinal, Number = number.Number, Suffix = number.Suffix, Shown = ourWords, Here = theirWords };
        }
    }

    static Dictionary<ProvisionNumber, ArticleRow> ByNumber(Edition edition, ILookup<long, ArticleRow> articles) =>
        edition.Texts.SelectMany(t => articles[t.Id]).GroupBy(a => new ProvisionNumber(a.Number, a.Suffix)).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The words of both texts around the first place where they part.</summary>
    static (string Ours, string Theirs) Words(string ours, string theirs)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < ours.Length && char.IsWhiteSpace(ours[i]))
                i++;
            while (j < theirs.Length && char.IsWhiteSpace(theirs[j]))
                j++;
            if (i >= ours.Length || j >= theirs.Length || WidthFold.Key(ours[i].ToString()) != WidthFold.Key(theirs[j].ToString()))
                return (Around(ours, i), Around(theirs, j));
            (i, j) = (i + 1, j + 1);
        }
    }

    static string Around(string text, int place)
    {
        var start = Math.Max(0, place - Before);
        var length = Math.Min(Length, text.Length - start);
        return (start > 0 ? "…" : "") + text.Substring(start, length).Replace('\n', ' ') + (start + length < text.Length ? "…" : "");
    }
}
