using System.Globalization;
using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Web.Frame;

/// <summary>A law in an address: its row and its title, 12-安全生产法. The title finds it again where a new import has given it another row; a title alone will do too.</summary>
static class LawSlug
{
    public static string Of(long workId, string title) =>
        string.Create(CultureInfo.InvariantCulture, $"{workId}-{Uri.EscapeDataString(title.Replace('/', '／'))}");

    public static async Task<WorkDetails?> ResolveAsync(string slug, LawCatalogue catalogue, DateOnly day, CancellationToken cancellationToken)
    {
        var dash = slug.IndexOf('-', StringComparison.Ordinal);
        var title = dash >= 0 ? slug[(dash + 1)..] : slug;
        if (long.TryParse(dash >= 0 ? slug[..dash] : slug, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await catalogue.GetAsync(id, day, cancellationToken) is { } work
            && (dash < 0 || Legal.TitleKey.Of(work.Work.Title) == Legal.TitleKey.Of(title)))
            return work;
        return await catalogue.FindAsync(title, day, cancellationToken) is [var first, ..] ? await catalogue.GetAsync(first.Id, day, cancellationToken) : null;
    }

    /// <summary>An enum value as addresses and JSON have it.</summary>
    public static string Camel<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
