using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeBase.Library;

/// <summary>库内容摘要: one hash of everything the store holds, but for surrogate keys, times and the run log. Two stores with the same content have the same.</summary>
public sealed class CorpusDigest
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly Dictionary<Type, IReadOnlyList<IProperty>> properties = [];

    CorpusDigest()
    {
    }

    /// <summary>Reads the whole store, a source file at a time.</summary>
    public static async Task<string> ComputeAsync(CorpusStore store, CancellationToken cancellationToken)
    {
        var digest = new CorpusDigest();
        await using var context = store.Open();
        await digest.AddWorksAsync(context, cancellationToken);
        var files = await context.SourceFiles.Select(f => new { f.Id, f.Path, f.State, f.Hash, f.HeadHash }).ToListAsync(cancellationToken);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.State).ThenBy(f => f.Hash, StringComparer.Ordinal).ThenBy(f => f.HeadHash, StringComparer.Ordinal))
            await digest.AddFileAsync(context, file.Id, cancellationToken);
        return Convert.ToHexStringLower(digest.hash.GetHashAndReset());
    }

    async Task AddWorksAsync(CorpusContext context, CancellationToken cancellationToken)
    {
        var works = await context.Works.Include(w => w.Versions).ToListAsync(cancellationToken);
        foreach (var work in works.OrderBy(w => w.TitleKey, StringComparer.Ordinal).ThenBy(w => w.Region, StringComparer.Ordinal).ThenBy(w => w.IssuerKey, StringComparer.Ordinal))
        {
            Add(context, work);
            foreach (var version in work.Versions.OrderBy(v => v.VersionDate))
                Add(context, version);
        }
    }

    async Task AddFileAsync(CorpusContext context, long id, CancellationToken cancellationToken)
    {
        var file = await context.SourceFiles.Where(f => f.Id == id).Include(f => f.Findings)
            .Include(f => f.Documents).ThenInclude(d => d.Divisions).Include(f => f.Documents).ThenInclude(d => d.Articles)
            .Include(f => f.Documents).ThenInclude(d => d.Annexes).Include(f => f.Documents).ThenInclude(d => d.TitleNote)
            .Include(f => f.Documents).ThenInclude(d => d.Citations).Include(f => f.Documents).ThenInclude(d => d.Differences)
            .Include(f => f.Documents).ThenInclude(d => d.Version)
            .AsSplitQuery().SingleAsync(cancellationToken);
        Add(context, file);
        Add(context, file.Findings, f => f.Ordinal);
        foreach (var document in file.Documents.OrderBy(d => d.Ordinal))
        {
            Add(context, document);
            Add(context, document.Divisions, d => d.Ordinal);
            Add(context, document.Articles, a => a.Ordinal);
            Add(context, document.Annexes, a => a.Ordinal);
            Add(context, document.TitleNote, h => h.Ordinal);
            Add(context, document.Citations, c => c.Ordinal);
            Add(context, document.Differences, d => d.Ordinal);
        }
    }

    void Add<T>(CorpusContext context, IEnumerable<T> rows, Func<T, int> order) where T : notnull
    {
        foreach (var row in rows.OrderBy(order))
            Add(context, row);
    }

    void Add(CorpusContext context, object row)
    {
        if (!properties.TryGetValue(row.GetType(), out var content))
            properties[row.GetType()] = content = [.. context.Model.FindEntityType(row.GetType())!.GetProperties().Where(IsContent)];
        var text = new StringBuilder(row.GetType().Name);
        foreach (var property in content)
        {
            var value = property.GetGetter().GetClrValue(row);
            var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
            text.Append('\u001f').Append(property.Name).Append('=').Append(Convert.ToString(stored, CultureInfo.InvariantCulture));
        }
        hash.AppendData(Encoding.UTF8.GetBytes(text.Append('\u001e').ToString()));
    }

    // Keys that the database gives out, whatever refers to them, and times tell how a store came about, not what is in it.
    static bool IsContent(IProperty property) =>
        property.ClrType != typeof(DateTime) && property.ClrType != typeof(DateTime?)
        && !property.IsForeignKey() && !(property.IsPrimaryKey() && property.ValueGenerated == ValueGenerated.OnAdd);
}
