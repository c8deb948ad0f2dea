using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Library.CitationCheck;

/// <summary>过时的写法: an article that has moved, a law that is gone, an expression that no longer holds.</summary>
/// <param name="Old">A provision (《…》第三十一条), the title of a law, or words; … in words stands for anything in the same sentence.</param>
/// <param name="Provision">The old provision, for one.</param>
/// <param name="Context">The old number alone says nothing, for the article is another one now: one of these words must stand in the sentence. Empty for the others.</param>
/// <param name="Now">What to write.</param>
/// <param name="From">Since when it is out of date.</param>
public sealed record StaleForm(StaleKind Kind, string Old, LawProvision? Provision, IReadOnlyList<string> Context, string Now, string Reason, DateOnly From);

/// <summary>What is out of date.</summary>
public enum StaleKind
{
    /// <summary>条款.</summary>
    Provision,

    /// <summary>法规.</summary>
    Law,

    /// <summary>用语.</summary>
    Words,
}

/// <summary>过时写法表 (corpus/stale-forms.csv). Immutable.</summary>
public sealed class StaleForms
{
    readonly ILookup<(string Law, ProvisionNumber Article), StaleForm> provisions;
    readonly Dictionary<string, StaleForm> laws;

    StaleForms(IReadOnlyList<StaleForm> forms)
    {
        All = forms;
        provisions = forms.Where(f => f.Provision is not null).ToLookup(f => (TitleKey.Of(f.Provision!.Law), f.Provision.Place.Article!.Value));
        laws = forms.Where(f => f.Kind == StaleKind.Law).ToDictionary(f => TitleKey.Of(f.Old));
        Words = [.. forms.Where(f => f.Kind == StaleKind.Words)];
    }

    public IReadOnlyList<StaleForm> All { get; }

    IReadOnlyList<StaleForm> Words { get; }

    /// <summary>The table that comes with the program.</summary>
    public static StaleForms Load() => Read(CorpusTable.PathOf("stale-forms.csv"));

    /// <exception cref="FormatException">A line is not 种类,旧的写法,语境,现在,依据,自.</exception>
    public static StaleForms Read(string path) => new([.. CorpusTable.Rows(path).Select(row => Read(row.Cells, row.Line))]);

    /// <summary>What is stale of a provision in a sentence; null where it may be the present one.</summary>
    public StaleForm? Of(string law, ProvisionNumber article, string sentence, DateOnly day) =>
        provisions[(TitleKey.Of(law), article)].FirstOrDefault(f => f.From <= day && f.Context.Any(word => sentence.Contains(word, StringComparison.Ordinal)));

    /// <summary>What is stale of a law; null where nothing is.</summary>
    public StaleForm? OfLaw(string law, DateOnly day) => laws.TryGetValue(TitleKey.Of(law), out var form) && form.From <= day ? form : null;

    /// <summary>The expressions that are out of date on a day.</summary>
    public IEnumerable<StaleForm> WordsOf(DateOnly day) => Words.Where(f => f.From <= day);

    static StaleForm Read(string[] cells, int line)
    {
        if (cells is [var kind, { Length: > 0 } old, var context, { Length: > 0 } now, { Length: > 0 } reason, var day]
            && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            switch (kind)
            {
                case "条款" when CitationQuery.TryParse(old)?.AsProvision is { } provision && context.Length > 0:
                    return new StaleForm(StaleKind.Provision, old, provision, context.Split('；'), now, reason, from);
                case "法规":
                    return new StaleForm(StaleKind.Law, old, null, [], now, reason, from);
                case "用语":
                    return new StaleForm(StaleKind.Words, old, null, [], now, reason, from);
            }
        throw new FormatException($"过时写法表第 {line} 行应为：条款或法规或用语,旧的写法,语境（条款要有，几个用；隔开）,现在,依据,自（2021-07-15）");
    }
}
