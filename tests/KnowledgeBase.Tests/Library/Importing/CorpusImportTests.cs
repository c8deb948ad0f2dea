using KnowledgeBase.Ingestion;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;
using KnowledgeBase.Library.Importing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Tests.Library.Importing;

public class CorpusImportTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_law_comes_in_with_its_articles_and_its_original()
    {
        using var library = await TemporaryLibrary.CreateAsync();

        var imported = Assert.Single(await library.ImportAsync((Some.FirstPath, Some.First)));

        Assert.Equal((ImportOutcome.Imported, 3), (imported.Outcome, imported.Articles));
        var law = await library.ReadAsync(Some.Title);
        Assert.Equal(["第一条", "第二条", "第三条"], law!.Articles.Select(a => a.Number.ToString()));
        Assert.Equal(new DateOnly(2019, 3, 28), law.Version.VersionDate);
        var source = Assert.Single(law.Sources);
        Assert.Equal(Some.First, await File.ReadAllTextAsync(library.Originals.PathOf(source.Hash, source.Path), Cancel));
    }

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.FirstPath, Some.First), ("n.txt", Some.Notice));
        var before = await CorpusDigest.ComputeAsync(library.Store, Cancel);

        var again = await library.ImportAsync((Some.FirstPath, Some.First), ("n.txt", Some.Notice));

        Assert.All(again, f => Assert.Equal(ImportOutcome.Unchanged, f.Outcome));
        Assert.Equal(before, await CorpusDigest.ComputeAsync(library.Store, Cancel));
    }

    [Fact]
    public async Task Parsing_again_on_request_comes_to_the_same_content()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.FirstPath, Some.First), (Some.SecondPath, Some.Second), ("copy/n.txt", Some.Notice), ("n.txt", Some.Notice));
        var before = await CorpusDigest.ComputeAsync(library.Store, Cancel);

        await foreach (var file in library.Import(again: true).ImportAsync(TemporaryLibrary.Source((Some.FirstPath, Some.First), ("copy/n.txt", Some.Notice)), Cancel))
            Assert.Equal(ImportOutcome.Imported, file.Outcome);

        Assert.Equal(before, await CorpusDigest.ComputeAsync(library.Store, Cancel));
    }

    [Fact]
    public async Task Texts_of_two_days_stand_side_by_side()
    {
        using var library = await TemporaryLibrary.CreateAsync();

        await library.ImportAsync((Some.FirstPath, Some.First), (Some.SecondPath, Some.Second));

        var work = Assert.Single(await library.Laws.FindAsync(Some.Title, TemporaryLibrary.Today, Cancel));
        Assert.Equal(2, work.VersionCount);
        Assert.Contains("每半年", (await library.ReadAsync(Some.Title))!.Articles[1].Text, StringComparison.Ordinal);
        Assert.Contains("每年", (await library.ReadAsync(Some.Title, new DateOnly(2020, 1, 1)))!.Articles[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_text_under_the_same_path_leaves_the_older_version_readable()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("laws/条例.md", Some.First));

        var changed = Assert.Single(await library.ImportAsync(("laws/条例.md", Some.Second)));

        Assert.Equal(ImportOutcome.Replaced, changed.Outcome);
        Assert.Contains("每年", (await library.ReadAsync(Some.Title, new DateOnly(2020, 1, 1)))!.Articles[1].Text, StringComparison.Ordinal);
        Assert.Contains("每半年", (await library.ReadAsync(Some.Title))!.Articles[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_read_and_what_stood_there_before_is_kept_and_told_of()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.FirstPath, Some.First.Replace("一千元", "一干元", StringComparison.Ordinal)));

        await library.ImportAsync((Some.FirstPath, Some.First));

        var law = await library.ReadAsync(Some.Title);
        Assert.Contains("一千元", law!.Articles[2].Text, StringComparison.Ordinal);
        var earlier = Assert.Single(law.Sources, s => s.Replaced);
        Assert.True(File.Exists(library.Originals.PathOf(earlier.Hash, earlier.Path)));
        var difference = Assert.Single(await library.LawTexts.DifferencesAsync(law.Version.Id, Cancel));
        Assert.Equal((3, true, true), (difference.Number.Number, difference.Shown.Contains("一千元", StringComparison.Ordinal), difference.Here.Contains("一干元", StringComparison.Ordinal)));
        Assert.Contains(await library.Quality.GroupsAsync(TemporaryLibrary.Today, Cancel), g => g.Code == DiagnosticCode.SourcesDiffer);
    }

    [Fact]
    public async Task Another_document_under_a_known_path_replaces_nothing()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("通知.txt", Some.Notice));

        await library.ImportAsync(("通知.txt", Some.Notice.Replace("燃气安全检查", "粉尘涉爆检查", StringComparison.Ordinal)));

        Assert.Equal(2, (await library.Documents.ListAsync(new(), Cancel)).Total);
    }

    [Fact]
    public async Task The_same_bytes_in_two_places_are_one_document_with_two_sources()
    {
        using var library = await TemporaryLibrary.CreateAsync();

        await library.ImportAsync(("b/通知.txt", Some.Notice), ("a/转发.txt", Some.Notice));

        var notice = Assert.Single((await library.Documents.ListAsync(new(), Cancel)).Items);
        Assert.Equal("a/转发.txt", notice.Path);
        var page = await library.DocumentTexts.ReadAsync(notice.Key, TemporaryLibrary.Today, Cancel);
        Assert.Equal(["a/转发.txt", "b/通知.txt"], page!.Sources.Select(s => s.Path));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_a_finding_and_nothing_else()
    {
        using var library = await TemporaryLibrary.CreateAsync();

        var refused = Assert.Single(await library.ImportAsync(("x.exe", "MZ")));

        Assert.Equal(ImportOutcome.Refused, refused.Outcome);
        await using var context = library.Store.Open();
        Assert.Equal((0, 1), (await context.Documents.CountAsync(Cancel), await context.Findings.CountAsync(Cancel)));
        Assert.False(File.Exists(library.Originals.PathOf((await context.SourceFiles.SingleAsync(Cancel)).Hash, "x.exe")));
    }

    [Fact]
    public async Task A_refused_file_is_tried_again_each_time()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("x.exe", "MZ"));
        var before = await CorpusDigest.ComputeAsync(library.Store, Cancel);

        Assert.Equal(ImportOutcome.Refused, Assert.Single(await library.ImportAsync(("x.exe", "MZ"))).Outcome);

        Assert.Equal(before, await CorpusDigest.ComputeAsync(library.Store, Cancel));
    }

    [Fact]
    public async Task A_file_that_becomes_unreadable_does_not_take_its_earlier_text_away()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("通知.txt", Some.Notice));

        await library.ImportAsync(("通知.txt", ""));

        Assert.Equal(1, (await library.Documents.ListAsync(new(), Cancel)).Total);
        Assert.Single((await library.Quality.ListAsync(DiagnosticCode.Empty, new(), TemporaryLibrary.Today, Cancel)).Items);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_opened_is_told_of_once_however_often_it_comes()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        var zip = Path.Combine(Directory.CreateTempSubdirectory().FullName, "报送.zip");
        await File.WriteAllTextAsync(zip, "no archive", Cancel);

        for (var i = 0; i < 2; i++)
            await foreach (var file in library.Import().ImportAsync(SourceFiles.ExpandAsync(zip, Cancel), Cancel))
                Assert.Equal(ImportOutcome.Refused, file.Outcome);

        Assert.Equal("报送.zip", Assert.Single((await library.Quality.ListAsync(DiagnosticCode.WrongExtension, new(), TemporaryLibrary.Today, Cancel)).Items).Path);
        File.Delete(zip);
    }

    [Fact]
    public async Task Whatever_the_order_of_the_files_the_content_is_the_same()
    {
        (string, string)[] files = [("z/条例.md", Some.First), (Some.FirstPath, Some.First.Replace("一千元", "一干元", StringComparison.Ordinal)), (Some.SecondPath, Some.Second), ("n.txt", Some.Notice)];
        using var one = await TemporaryLibrary.CreateAsync();
        using var other = await TemporaryLibrary.CreateAsync();

        await one.ImportAsync(files);
        await other.ImportAsync([.. files.Reverse()]);

        Assert.Equal(await CorpusDigest.ComputeAsync(one.Store, Cancel), await CorpusDigest.ComputeAsync(other.Store, Cancel));
    }

    [Fact]
    public async Task An_import_that_is_cut_off_goes_on_where_it_stopped()
    {
        (string, string)[] files = [.. Enumerable.Range(1, 20).Select(i => ($"{i:00}.md", Some.Law($"云州市第{i}号规定", Some.Adopted, Some.Articles)))];
        using var whole = await TemporaryLibrary.CreateAsync();
        using var cut = await TemporaryLibrary.CreateAsync();
        await whole.ImportAsync(files);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var file in cut.Import().ImportAsync(TemporaryLibrary.Source(files), stop.Token))
                if (file.Path == "07.md")
                    await stop.CancelAsync();
        });
        await using (var context = cut.Store.Open())
            Assert.InRange(await context.SourceFiles.CountAsync(Cancel), 7, 19);
        await cut.ImportAsync(files);

        Assert.Equal(await CorpusDigest.ComputeAsync(whole.Store, Cancel), await CorpusDigest.ComputeAsync(cut.Store, Cancel));
    }
}
