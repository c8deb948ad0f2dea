using System.ComponentModel;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>/api/laws</c>: the laws that are here, a page at a time.</summary>
[Description("法规目录的一页")]
public sealed record LawListJson(DateOnly On, IReadOnlyList<ListedLawJson> Laws, int Total, int Page, int Limit)
{
    /// <summary>The JSON shape of a page of laws.</summary>
    public static LawListJson From(Page<WorkSummary> page, DateOnly day) => new(day, [.. page.Items.Select(ListedLawJson.From)], page.Total, page.Number, page.Size);
}

/// <summary>A law in a list.</summary>
/// <param name="Version">The text of the day, else the nearest; its status tells which.</param>
[Description("目录里的一部法规")]
public sealed record ListedLawJson(string Law, [property: Description("在地址里怎么写")] string Slug, LevelOfAuthority Level, string? Region, string? Issuer, int VersionCount, VersionJson? Version)
{
    /// <summary>The JSON shape of a listed law.</summary>
    public static ListedLawJson From(WorkSummary work) => new(
        work.Title, LawAddress.Of(work.Id, work.Title), work.Level, work.Region, work.Issuer, work.VersionCount, work.Current is { } current ? VersionJson.From(current) : null);
}
