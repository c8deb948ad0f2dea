namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>裁量: the sections and exemption items that go with a card; both empty where no accepted table has any.</summary>
public sealed record ApplicableDiscretion(IReadOnlyList<ApplicableSection> Sections, IReadOnlyList<ApplicableItem> Items)
{
    public static ApplicableDiscretion None { get; } = new([], []);

    /// <summary>The same, with the rows held against the article of the day too.</summary>
    /// <param name="article">The words of the penalty provision; null where they are not here.</param>
    public ApplicableDiscretion Against(string? article) =>
        article is null || Sections.Count == 0 ? this : this with { Sections = [.. Sections.Select(s => s with { OfDay = StatutoryRange.Read(article) })] };
}

/// <summary>A section with the table it is from.</summary>
public sealed record ApplicableSection(long Table, string Title, DiscretionSection Section)
{
    /// <summary>法定幅度 of the article of the day; null where its text is not here.</summary>
    public StatutoryRange? OfDay { get; init; }

    /// <summary>Where it stands: the table, the number, the page.</summary>
    public string Place => $"《{Title}》{Section.Number}{(Section.Page > 0 ? $"，第 {Section.Page} 页" : "")}";

    /// <summary>超出法定幅度: a row that neither the quoted words nor the article of the day allow to be followed.</summary>
    public bool IsOutside(DiscretionRow row) => !StatutoryRange.Of(Section).Allows(row) || OfDay?.Allows(row) == false;
}

/// <summary>An exemption item with the list it is from, whose general conditions and exclusions hold too.</summary>
public sealed record ApplicableItem(long Table, DiscretionTable List, ExemptionItem Item)
{
    /// <summary>Where it stands.</summary>
    public string Place => $"《{List.Title}》第 {Item.Number} 项{(Item.Page > 0 ? $"，第 {Item.Page} 页" : "")}";
}
