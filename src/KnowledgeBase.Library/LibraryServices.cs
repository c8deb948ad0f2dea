using KnowledgeBase.Library.CitationCheck;
using KnowledgeBase.Library.Collecting;
using KnowledgeBase.Library.Documents;
using KnowledgeBase.Library.Gists;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Comparing;
using KnowledgeBase.Library.Laws.Notices;
using KnowledgeBase.Library.Needed;
using KnowledgeBase.Library.Quality;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Library.Searching.Suggesting;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Names;
using KnowledgeBase.Search.Querying.Words;
using KnowledgeBase.Store;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Library;

/// <summary>Puts the library into a host.</summary>
public static class LibraryServices
{
    /// <summary>The read side over a store in a data folder. All of it is stateless and safe for concurrent use.</summary>
    public static IServiceCollection AddLibrary(this IServiceCollection services, DataFolder folder) => services
        .AddSingleton(folder)
        .AddSingleton(CorpusStore.Sqlite(folder.Database))
        .AddSingleton<LawCatalogue>()
        .AddSingleton<LawReader>()
        .AddSingleton<VersionComparer>()
        .AddSingleton(_ => RelatedLaws.Load())
        .AddSingleton<LawNotices>()
        .AddSingleton<LawLookup>()
        .AddSingleton<DocumentCatalogue>()
        .AddSingleton<DocumentReader>()
        .AddSingleton<DataQuality>()
        .AddSingleton<NeededTexts>()
        .AddSingleton<CollectionReader>()
        .AddSingleton<ArticleIndex>()
        .AddSingleton(_ => LawNames.Load())
        .AddSingleton(_ => ArticleGists.Load())
        .AddSingleton(_ => TradeWords.Load())
        .AddSingleton<LawFinder>()
        .AddSingleton<ResolvedQuestions>()
        .AddSingleton<IndexKeeper>()
        .AddSingleton<QuestionSuggestions>()
        .AddSingleton(_ => StaleForms.Load())
        .AddSingleton<CitationChecker>()
        .AddSingleton<CorpusSearch>();
}
