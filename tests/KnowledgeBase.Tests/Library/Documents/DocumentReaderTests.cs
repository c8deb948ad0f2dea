using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Contract;
using KnowledgeBase.Library.Documents;

namespace KnowledgeBase.Tests.Library.Documents;

public class DocumentReaderTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_comes_back_as_it_was_parsed()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        var parsed = await new DocumentIngester(DocumentReaders.All()).IngestAsync(new SourceFile("通知.txt", System.Text.Encoding.UTF8.GetBytes(Some.Notice)), Cancel);
        await library.ImportAsync(("通知.txt", Some.Notice));

        var page = await library.DocumentTexts.ReadAsync(Assert.Single((await library.Documents.ListAsync(new(), Cancel)).Items).Key, TemporaryLibrary.Today, Cancel);

        string Json(OfficialDocument document) => ParsedFileJson.Write(new ParsedFile("", parsed.Trust, [document], []));
        Assert.Equal(Json(parsed.Documents[0]), Json(page!.Document));
        Assert.Equal(parsed.Trust, page.Trust);
    }

    [Fact]
    public async Task Citations_tell_what_is_here_and_what_is_not()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync((Some.SecondPath, Some.Second), ("通知.txt", Some.Notice));

        var page = await library.DocumentTexts.ReadAsync((await library.Documents.ListAsync(new(), Cancel)).Items[0].Key, TemporaryLibrary.Today, Cancel);

        var regulation = Assert.Single(page!.Citations, c => c.Citation.Title == Some.Title);
        Assert.Equal((CitationState.Found, "2023-11-30"), (regulation.State, regulation.VersionKey));
        Assert.Equal(CitationState.NotInCorpus, Assert.Single(page.Citations, c => c.Citation.Title == "中华人民共和国安全生产法").State);
    }

    [Fact]
    public async Task A_circular_speaks_of_the_law_of_its_day()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(
            (Some.FirstPath, Some.First), (Some.SecondPath, Some.Second),
            ("通知.txt", Some.Notice.Replace("2024", "2020", StringComparison.Ordinal).Replace("第二条", "第九条", StringComparison.Ordinal)),
            ("旧通知.txt", Some.Notice.Replace("2024", "2020", StringComparison.Ordinal).Replace("7号", "8号", StringComparison.Ordinal)));

        var states = new List<CitationState>();
        foreach (var document in (await library.Documents.ListAsync(new DocumentFilter { Year = 2020 }, Cancel)).Items.OrderBy(d => d.DocumentNumber, StringComparer.Ordinal))
            states.Add((await library.DocumentTexts.ReadAsync(document.Key, TemporaryLibrary.Today, Cancel))!.Citations.First(c => c.Citation.Title == Some.Title).State);

        Assert.Equal([CitationState.Malformed, CitationState.Superseded], states);
    }

    [Fact]
    public async Task Documents_are_filtered_by_what_they_are()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        await library.ImportAsync(("通知.txt", Some.Notice), (Some.FirstPath, Some.First));

        async Task<int> Count(DocumentFilter filter) => (await library.Documents.ListAsync(filter, Cancel)).Total;
        Assert.Equal(1, await Count(new()));
        Assert.Equal(1, await Count(new() { Genre = "通知", Issuer = "云州市应急管理局", Year = 2024, Kind = DocumentKind.Document }));
        Assert.Equal(1, await Count(new() { Text = "云应急〔2024〕7号" }));
        Assert.Equal(1, await Count(new() { Text = "餐饮场所" }));
        Assert.Equal(0, await Count(new() { Year = 2023 }));
        var facets = await library.Documents.FacetsAsync(new(), Cancel);
        Assert.Equal(("通知", 2024), (Assert.Single(facets.Genres).Value, Assert.Single(facets.Years).Value));
    }
}
