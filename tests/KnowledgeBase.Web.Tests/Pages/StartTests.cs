using KnowledgeBase.Web.Tests.Browsing;

namespace KnowledgeBase.Web.Tests.Pages;

public sealed class StartTests(ImportedSite site)
{
    [Fact]
    public void The_first_start_tells_every_file_it_imports()
    {
        Assert.Contains("首次启动", site.Process.Output, StringComparison.Ordinal);
        Assert.Contains("hostile.txt", site.Process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_answer_while_the_first_import_runs_and_a_second_start_imports_nothing()
    {
        var data = Directory.CreateTempSubdirectory("kb-start").FullName;
        await using (var first = await SiteProcess.StartAsync(data, site.CorpusFolder))
        {
            using var client = new HttpClient { BaseAddress = first.Address };
            foreach (var address in new[] { "/", "/library", "/search?q=安全", "/library/state" })
                (await client.GetAsync(address, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
            await first.ReadyAsync();
        }
        await using (var second = await SiteProcess.StartAsync(data, site.CorpusFolder))
        {
            await second.ReadyAsync();
            Assert.DoesNotContain("首次启动", second.Output, StringComparison.Ordinal);
            using var client = new HttpClient { BaseAddress = second.Address };
            Assert.Equal("", await client.GetStringAsync("/library/state", TestContext.Current.CancellationToken));
        }
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task What_another_program_imports_is_found_without_a_restart()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var client = new HttpClient { BaseAddress = site.Address };
        Assert.DoesNotContain("潜水作业备案的通知", await client.GetStringAsync("/search?q=潜水作业备案", cancellationToken), StringComparison.Ordinal);
        await site.ImportAsync("diving.txt", "关于潜水作业备案的通知\n\n各单位：\n\n潜水作业应当备案。\n\n云岭市应急管理局\n2025年3月2日\n", cancellationToken);
        var until = DateTime.UtcNow.AddMinutes(1);
        while (!(await client.GetStringAsync("/search?q=潜水作业备案", cancellationToken)).Contains("潜水作业备案的通知", StringComparison.Ordinal))
        {
            Assert.True(DateTime.UtcNow < until, "一分钟后仍查不到");
            await Task.Delay(500, cancellationToken);
        }
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_told_in_words()
    {
        var file = Path.GetTempFileName();
        await using var broken = await SiteProcess.StartAsync(file, site.CorpusFolder);
        using var client = new HttpClient { BaseAddress = broken.Address };
        using var answer = await client.GetAsync("/library", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("资料库打不开", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        File.Delete(file);
    }
}
