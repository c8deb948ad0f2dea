using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Gists;

/// <summary>条旨: one line of our own words for an article, or for an item of one: what it asks, allows or punishes, and how people speak of it.</summary>
/// <param name="Text">Who must or may do what.</param>
/// <param name="Facts">数额、期限、门槛; empty where the article has none.</param>
/// <param name="FieldWords">行话: what an inspector or a clerk would say.</param>
public sealed record Gist(ProvisionNumber Article, int? Item, string Text, string Facts, IReadOnlyList<string> FieldWords)
{
    /// <summary>第三条第（一）项, or the article alone.</summary>
    public string Place => new ProvisionRef(Article, null, Item).ToString();

    /// <summary>All of it as one text, for the index.</summary>
    public string Searchable => $"{Text} {Facts} {string.Join('；', FieldWords)}";
}

/// <summary>The gists of one version of a law.</summary>
/// <param name="Law">The title in full.</param>
/// <param name="Region">Empty for national law.</param>
/// <param name="Checked">Who compared them with the text, and when.</param>
public sealed record LawGists(string Law, DateOnly Version, LevelOfAuthority Level, string? Issuer, string Region, string Checked, IReadOnlyList<Gist> Gists)
{
    readonly ILookup<ProvisionNumber, Gist> byArticle = Gists.ToLookup(g => g.Article);

    /// <summary>From which day this version counts: as the table of effective dates has it, else its own date.</summary>
    public DateOnly From { get; init; } = Version;

    /// <summary>The law as titles are compared.</summary>
    public string Key { get; } = TitleKey.Of(Law);

    /// <summary>违法行为的行话: what inspectors call the violations of an article; looked for, and shown nowhere as its gist.</summary>
    public ILookup<ProvisionNumber, string> ViolationWords { get; init; } = Array.Empty<string>().ToLookup(_ => default(ProvisionNumber));

    /// <summary>Changes when something does that is looked for.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Articles.Select(a => $"{a} {SearchableOf(a)}")))).AsSpan(0, 8));

    /// <summary>The articles that have gists, in their order.</summary>
    public IEnumerable<ProvisionNumber> Articles => byArticle.Select(g => g.Key);

    /// <summary>The gists of an article: one, or one an item; none where it has none.</summary>
    public IReadOnlyList<Gist> Of(ProvisionNumber article) => [.. byArticle[article]];

    /// <summary>What the index holds of an article's gists.</summary>
    public string? SearchableOf(ProvisionNumber article) => byArticle[article].Any() ? string.Join('\n', [.. byArticle[article].Select(g => g.Searchable), string.Join('；', ViolationWords[article])]) : null;
}
