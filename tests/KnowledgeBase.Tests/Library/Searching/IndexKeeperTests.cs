using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeBase.Tests.Library.Searching;

public sealed class IndexKeeperTests : IAsyncLifetime
{
    readonly SearchingLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task A_new_document_is_found_after_a_refresh_and_an_unchanged_store_keeps_its_snapshot()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var before = library.Index.Current;
        await library.Keeper.RefreshAsync(cancellationToken);
        Assert.Same(before, library.Index.Current);
        await library.AddAsync(SearchingLibrary.File("new.txt", SearchingLibrary.Circular("关于潜水作业的通知", "云应急〔2024〕4号", "潜水作业应当备案。")));
        await library.Keeper.RefreshAsync(cancellationToken);
        Assert.Single(library.Index.Find(new SearchQuery("潜水作业")));
    }

    [Fact]
    public async Task A_new_process_takes_the_saved_snapshot_and_a_damaged_one_is_built_again()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var second = new ServiceCollection().AddLibrary(library.Folder).BuildServiceProvider();
        var written = File.GetLastWriteTimeUtc(library.Folder.SearchIndex);
        await second.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        Assert.Equal(written, File.GetLastWriteTimeUtc(library.Folder.SearchIndex));

        await File.WriteAllTextAsync(library.Folder.SearchIndex, "damaged", cancellationToken);
        await using var third = new ServiceCollection().AddLibrary(library.Folder).BuildServiceProvider();
        await third.GetRequiredService<IndexKeeper>().RefreshAsync(cancellationToken);
        Assert.NotEmpty(third.GetRequiredService<ArticleIndex>().Find(new SearchQuery("消防车通道")));
    }
}
