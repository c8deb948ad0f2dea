using System.ComponentModel;
using KnowledgeBase.Library.Needed;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Store;

namespace KnowledgeBase.Library.Contract;

/// <summary>The JSON of <c>kb status</c> and <c>/api/status</c>: what the corpus holds, how good it is, what it lacks.</summary>
/// <param name="Findings">Null where nobody asked for them one by one.</param>
[Description("资料库现状")]
public sealed record StatusJson(
    CorpusSummary Corpus,
    [property: Description("数据质量：每一类问题有多少")] IReadOnlyList<QualityGroup> Quality,
    [property: Description("缺的依据：引用最多、库里没有的")] IReadOnlyList<NeededText> Needed,
    [property: Description("逐条的问题，命令行加 --findings 时才有")] IReadOnlyList<QualityItem>? Findings)
{
    const int NeededShown = 10;

    /// <summary>Reads the state of a store.</summary>
    public static async Task<StatusJson> ReadAsync(CorpusStore store, DateOnly day, bool findings, CancellationToken cancellationToken)
    {
        var list = new DataQuality(store);
        return new StatusJson(
            await CorpusSummary.ReadAsync(store, cancellationToken),
            await list.GroupsAsync(day, cancellationToken),
            (await new NeededTexts(store).ListAsync(null, new PageRequest(1, NeededShown), cancellationToken)).Items,
            findings ? await list.AllAsync(day, cancellationToken).ToListAsync(cancellationToken) : null);
    }
}
