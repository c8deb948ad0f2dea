using KnowledgeBase.Library;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Querying;
using Microsoft.EntityFrameworkCore;
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

    [Fact]
    public async Task What_comes_in_stands_in_the_live_part_until_the_index_is_built_again()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var main = library.Index.Current.Main;
        await library.AddAsync(SearchingLibrary.File("new.txt", SearchingLibrary.Circular("关于潜水作业的通知", "云应急〔2024〕4号", "潜水作业应当备案。")));
        await library.Keeper.RefreshAsync(cancellationToken);
        Assert.Same(main, library.Index.Current.Main);
        Assert.Equal(1, library.Index.Current.Live.Count);
        var live = Assert.Single(library.Index.Find(new SearchQuery("潜水作业")));
        await library.Keeper.RebuildAsync(cancellationToken);
        Assert.Equal(0, library.Index.Current.Live.Count);
        Assert.Equal(live.Key, Assert.Single(library.Index.Find(new SearchQuery("潜水作业"))).Key);
    }

    [Fact]
    public async Task A_reader_that_asks_more_than_once_sees_one_moment_of_the_store()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var reader = await library.Store.OpenAtOneMomentAsync(cancellationToken);
        var works = await reader.Works.CountAsync(cancellationToken);
        var documents = await reader.Documents.CountAsync(cancellationToken);
        await library.AddAsync(SearchingLibrary.File("new.txt", SearchingLibrary.Circular("关于潜水作业的通知", "云应急〔2024〕4号", "潜水作业应当备案。")));
        Assert.Equal((works, documents), (await reader.Works.CountAsync(cancellationToken), await reader.Documents.CountAsync(cancellationToken)));
        await using var later = await library.Store.OpenAtOneMomentAsync(cancellationToken);
        Assert.Equal(documents + 1, await later.Documents.CountAsync(cancellationToken));
    }

    [Fact]
    public async Task Laws_that_come_in_while_the_index_is_refreshed_are_no_error()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var over = new CancellationTokenSource();
        var refreshing = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
                await library.Keeper.RefreshAsync(cancellationToken);
        }, cancellationToken);
        for (var n = 0; n < 150; n++)
            await library.AddAsync(SearchingLibrary.File($"law{n}.md", SearchingLibrary.Law($"云桥{n}号条例", "云桥市", new DateOnly(2020, 1, 1), "潜水作业应当备案。")));
        await over.CancelAsync();
        await refreshing;
        await library.Keeper.RefreshAsync(cancellationToken);
        Assert.Equal(150, library.Index.Find(new SearchQuery("潜水作业", 200)).Count(h => h.Facets.Title!.EndsWith("号条例", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_document_that_is_no_longer_shown_is_no_longer_found()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        Assert.NotEmpty(library.Index.Find(new SearchQuery("请各区检查仓库")));
        await using (var context = library.Store.Open())
        {
            var notice = context.Documents.Single(d => d.DocumentNumber == "云应急〔2024〕3号");
            notice.Shown = false;
            context.Update(notice);
            await context.SaveChangesAsync(cancellationToken);
        }
        await library.Keeper.RefreshAsync(cancellationToken);
        Assert.DoesNotContain(library.Index.Find(new SearchQuery("请各区检查仓库")), h => h.Facets.DocumentNumber == "云应急〔2024〕3号");
    }

    [Fact]
    public async Task A_newer_version_ends_the_time_of_the_older_one_in_the_index()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using (var context = library.Store.Open())
        {
            var version = context.Versions.Single(v => v.VersionDate == new DateOnly(2020, 5, 1));
            version.EffectiveDate = new DateOnly(2021, 1, 1);
            context.Update(version);
            await context.SaveChangesAsync(cancellationToken);
        }
        await library.Keeper.RefreshAsync(cancellationToken);
        var old = library.Index.Find(new SearchQuery("设置安全员")).First(h => h.Facets.From == new DateOnly(2015, 3, 1));
        Assert.Equal(new DateOnly(2021, 1, 1), old.Facets.Until);
    }
}
