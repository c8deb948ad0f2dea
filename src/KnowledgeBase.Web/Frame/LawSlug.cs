using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Web.Frame;

/// <summary>A law in an address of the site (<see cref="LawAddress"/>).</summary>
static class LawSlug
{
    public static string Of(long workId, string title) => Uri.EscapeDataString(LawAddress.Of(workId, title));

    public static Task<WorkDetails?> ResolveAsync(string slug, LawCatalogue catalogue, DateOnly day, CancellationToken cancellationToken) =>
        LawAddress.ResolveAsync(slug, catalogue, day, cancellationToken);

    /// <summary>An enum value as addresses and JSON have it.</summary>
    public static string Camel<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
