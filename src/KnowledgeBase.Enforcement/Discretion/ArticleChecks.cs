using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>Holds a table against the articles in the store: what its quotations alone do not show. Safe for concurrent use.</summary>
public sealed class ArticleChecks(LawCatalogue laws, LawReader reader)
{
    /// <summary>The table with what the articles of a day show added to its findings; laws that are not here show nothing.</summary>
    public async Task<DiscretionTable> CheckAsync(DiscretionTable table, DateOnly day, CancellationToken cancellationToken)
    {
        var texts = new ProvisionTexts(laws, reader);
        var found = new List<TableFinding>();
        foreach (var section in table.Sections)
            foreach (var provision in section.Penalties.Select(p => p.Provision).OfType<LawProvision>().Distinct())
                found.AddRange(Of(section, await texts.FindAsync(provision, day, cancellationToken)));
        return found.Count == 0 ? table : table with { Findings = [.. table.Findings, .. found.Where(f => !table.Findings.Contains(f))] };
    }

    static IEnumerable<TableFinding> Of(DiscretionSection section, CitedProvision cited)
    {
        if (cited.Standing == ProvisionStanding.NoSuchProvision)
            yield return new TableFinding(Severity.Warning, section.Page, section.Number, null, $"库里的{cited.Provision}对不上：{cited.Sentence}");
        if (cited.Text is not { } text || section.Penalties.Count > 1)
            yield break;
        var statutory = StatutoryRange.Read(text);
        foreach (var (index, row) in section.Rows.Index())
            if (!statutory.Allows(row))
                yield return new TableFinding(Severity.Error, row.Page, section.Number, index + 1, $"幅度不在库里{cited.Provision}的法定幅度（{statutory}）之内");
    }
}
