using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Discretion;
using KnowledgeBase.Enforcement.Matching;
using KnowledgeBase.Enforcement.Proposals;
using KnowledgeBase.Library;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Enforcement;

/// <summary>Puts the choosing of penalties into a host that has the library.</summary>
public static class EnforcementServices
{
    /// <summary>All of it is stateless and safe for concurrent use.</summary>
    public static IServiceCollection AddEnforcement(this IServiceCollection services) => services
        .AddSingleton(_ => PenaltyCatalogue.Load())
        .AddSingleton(provider => EnforcementTables.Load(provider.GetRequiredService<DataFolder>()))
        .AddSingleton(provider => new HazardFinder(provider.GetRequiredService<EnforcementTables>().Hazards))
        .AddSingleton<ViolationFinder>()
        .AddSingleton<ProposedPenalties>()
        .AddSingleton(new DiscretionReader())
        .AddSingleton<PendingTables>()
        .AddSingleton<DiscretionTables>()
        .AddSingleton<ArticleChecks>()
        .AddSingleton<PenaltyCards>();
}
