using System.Text;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion;

/// <summary>Texts that once took minutes: one thing over and over. More of them: KnowledgeBase.Benchmarks strain.</summary>
public sealed class HostileTextTests
{
    // A guard against a hang and no measure of speed: all of these take well below a second on a quiet machine, and took minutes.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    [Theory]
    [InlineData(".txt", "1234567890", 25_000)]
    [InlineData(".txt", "甲                                        ", 5_000)]
    [InlineData(".html", "甲<br>", 40_000)]
    [InlineData(".html", "<p>甲乙丙丁。</p>", 20_000)]
    public async Task A_long_text_is_taken_in_good_time(string extension, string piece, int times) =>
        Assert.False((await IngestAsync(extension, piece, times)).Failed);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>甲")]
    [InlineData("<b>甲</i>")]
    [InlineData("<ol><li>甲")]
    [InlineData("<table><tr><td>")]
    public async Task A_page_that_nests_without_end_is_refused_before_a_tree_is_built(string piece) =>
        Assert.Equal(DiagnosticCode.Damaged, Assert.Single((await IngestAsync(".html", piece, 40_000)).Diagnostics).Code);

    [Theory]
    [InlineData("<p>甲乙丙丁。")]
    [InlineData("<ul><li>甲乙丙丁。<li>戊己庚辛。</ul>")]
    [InlineData("<script>if(a<b)c</script><!-- <div> --><p>甲乙丙丁。")]
    public async Task A_long_page_with_tags_left_open_is_not_taken_for_a_deep_one(string piece) =>
        Assert.False((await IngestAsync(".html", piece, 3_000)).Failed);

    static async Task<ParsedFile> IngestAsync(string extension, string piece, int times)
    {
        var text = "关于开展检查工作的通知\n" + string.Concat(Enumerable.Repeat(piece, times));
        var work = Task.Run(() => new DocumentIngester(DocumentReaders.All()).IngestAsync(new SourceFile("甲" + extension, Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken));
        return await work.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }
}
