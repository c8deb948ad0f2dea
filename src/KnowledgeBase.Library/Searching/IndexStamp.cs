using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Library.Searching;

/// <summary>The state of the store that an index was built from: a snapshot with another stamp is of yesterday.</summary>
static class IndexStamp
{
    // Raised when the same store should give another index: another analysis, other fields.
    const int Making = 1;

    public static async Task<string> ReadAsync(CorpusStore store, CancellationToken cancellationToken)
    {
        await using var context = store.Open();
        var texts = context.Documents.Where(d => d.Shown);
        var (count, sum) = (await texts.CountAsync(cancellationToken), await texts.SumAsync(d => d.Id, cancellationToken));
        var newest = await context.Documents.MaxAsync(d => (long?)d.Id, cancellationToken);
        // The days from and until which a text counts stand in the index, and they can change without a new text.
        var versions = await context.Versions.OrderBy(v => v.Id)
            .Select(v => new { v.Id, v.WorkId, v.VersionDate, v.EffectiveDate, v.RepealedDate }).ToListAsync(cancellationToken);
        var days = new StringBuilder();
        foreach (var v in versions)
            days.Append(CultureInfo.InvariantCulture, $"{v.Id} {v.WorkId} {v.VersionDate:O} {v.EffectiveDate:O} {v.RepealedDate:O}\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(days.ToString())).AsSpan(0, 8));
        return string.Create(CultureInfo.InvariantCulture, $"{Making}/{count}/{sum}/{newest}/{hash}");
    }
}
