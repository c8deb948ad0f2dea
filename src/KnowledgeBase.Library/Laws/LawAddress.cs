using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws;

/// <summary>A law in an address: its row and its title, 12-安全生产法. The title finds it again where a new import has given it another row; a title alone will do too.</summary>
public static class LawAddress
{
    public static string Of(long workId, string title) => string.Create(CultureInfo.InvariantCulture, $"{workId}-{title.Replace('/', '／')}");

    /// <summary>The law at an address, or of a title; null where none is here.</summary>
    public static async Task<WorkDetails?> ResolveAsync(string address, LawCatalogue catalogue, DateOnly day, CancellationToken cancellationToken)
    {
        var dash = address.IndexOf('-', StringComparison.Ordinal);
        var title = TitleIn(address);
        if (long.TryParse(dash >= 0 ? address[..dash] : address, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await catalogue.GetAsync(id, day, cancellationToken) is { } work
            && (dash < 0 || TitleKey.Of(work.Work.Title) == TitleKey.Of(title)))
            return work;
        return await catalogue.FindAsync(title, day, cancellationToken) is [var first, ..] ? await catalogue.GetAsync(first.Id, day, cancellationToken) : null;
    }

    /// <summary>The title that an address names.</summary>
    public static string TitleIn(string address) => address[(address.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
