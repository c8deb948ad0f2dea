using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Provisions;

/// <summary>Whether the text of a cited provision can be opened here.</summary>
public enum ProvisionStanding
{
    /// <summary>The provision of the day is here.</summary>
    Found,

    /// <summary>The law is not here at all; that says nothing of the provision.</summary>
    LawNotHere,

    /// <summary>The law is here, its text of that day is not; no other text is passed off for it.</summary>
    TextOfDayNotHere,

    /// <summary>The text of the day has no such provision.</summary>
    NoSuchProvision,
}

/// <summary>A provision with its text as it stood on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Law">The law, where it is here.</param>
/// <param name="Version">The text of the day; where that is not here, the nearest that is.</param>
/// <param name="Article">The whole article of the day; null unless found.</param>
public sealed record CitedProvision(LawProvision Provision, DateOnly Day, ProvisionStanding Standing, WorkSummary? Law, VersionSummary? Version, Article? Article)
{
    public bool IsFound => Standing == ProvisionStanding.Found;

    /// <summary>The words of the place itself: of an item with the words of its paragraph that lead to it. Null unless found.</summary>
    public string? Text => Article is { } article && IsFound ? ProvisionText.Of(article, Provision.Place) : null;

    /// <summary>Why there is no text; null where there is.</summary>
    public string? Sentence => Standing switch
    {
        ProvisionStanding.Found => null,
        ProvisionStanding.LawNotHere => $"《{Provision.Law}》的正文还没有入库",
        ProvisionStanding.TextOfDayNotHere => $"{Day:yyyy-MM-dd} 有效的《{Provision.Law}》文本不在库中{(Version is { Start: { } start } ? $"，库里最接近的自 {start:yyyy-MM-dd} 起" : "")}",
        _ => $"《{Provision.Law}》（{Version?.Key}）没有{Provision.Place}",
    };
}
