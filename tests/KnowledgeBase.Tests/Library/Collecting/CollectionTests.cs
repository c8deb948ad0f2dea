using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Collecting;

namespace KnowledgeBase.Tests.Library.Collecting;

public class CollectionTests
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static CollectedKey Key(int article, string title = Some.Title) => CollectedKey.Of(7, title, "2023-11-30", new ProvisionNumber(article));

    [Fact]
    public void A_collection_is_read_back_as_it_was_written()
    {
        var collection = Collection.Empty.Add(Key(3)).Add(Key(1)).Add(CollectedKey.Of(12, "某法", "undated", new ProvisionNumber(36, 1)));

        Assert.Equal(collection.Keys, Collection.Parse(collection.ToString()).Keys);
    }

    [Fact]
    public void An_article_is_in_it_once_and_can_be_moved_and_taken_out()
    {
        var collection = Collection.Empty.Add(Key(1)).Add(Key(2)).Add(Key(3)).Add(Key(2));

        Assert.Equal([Key(1), Key(2), Key(3)], collection.Keys);
        Assert.Equal([Key(2), Key(1), Key(3)], collection.Move(Key(2), -1).Keys);
        Assert.Equal([Key(1), Key(2), Key(3)], collection.Move(Key(3), 5).Keys);
        Assert.Equal([Key(1), Key(3)], collection.Remove(Key(2)).Keys);
        Assert.Equal(collection.Keys, collection.Move(Key(9), 1).Keys);
    }

    [Fact]
    public void What_fits_into_a_cookie_is_the_most_and_the_rest_is_left_out()
    {
        var full = Enumerable.Range(1, Collection.Most + 5).Aggregate(Collection.Empty, (c, n) => c.Add(Key(1000 + n)));

        Assert.Equal((Collection.Most, true), (full.Keys.Count, full.IsFull));
        Assert.True(full.ToString().Length < 4000);
        Assert.Equal(Collection.Most, Collection.Parse(full + "!" + Key(1)).Keys.Count);
    }

    [Fact]
    public void Whatever_a_browser_sends_is_read_without_a_mistake() =>
        Texts.OfFragments(["7", ".", "9f2c", "2023-11-30", "97", "-1", "!", "<script>", "..", "中", " ", "99999999999999999999", "\0"], 16)
            .Always(text => Collection.Parse(text) is var c && Collection.Parse(c.ToString()).Keys.SequenceEqual(c.Keys));

    [Fact]
    public async Task The_texts_are_read_in_order_and_what_is_gone_is_told()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        var collected = await CollectAsync(library);

        Assert.Equal([3, 1], collected.Articles.Select(a => a.Article.Number.Number));
        Assert.Equal($"《{Some.Title}》第三条", collected.Articles[0].Citation);
        // No such article, another law in its row, no such version.
        Assert.Equal(3, collected.Gone.Count);
        Assert.Contains("2023-11-30 文本", collected.ToPlainText(), StringComparison.Ordinal);
        Assert.Contains($"第一条　为了加强燃气使用安全管理，制定本条例。\n（《{Some.Title}》第一条）", collected.ToPlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_docx_is_valid_and_holds_what_was_collected()
    {
        using var library = await TemporaryLibrary.CreateAsync();
        var bytes = CollectionDocument.Write("收集的条文\u0001", await CollectAsync(library), TemporaryLibrary.Today);

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), false);

        Assert.Empty(new OpenXmlValidator().Validate(file, Cancel).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var lines = file.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText).ToList();
        Assert.Equal(["收集的条文", "2026-06-01 整理", Some.Title], lines[..3]);
        Assert.StartsWith("2023-11-30 文本", lines[3], StringComparison.Ordinal);
        Assert.Equal(["（一）未安装的；", "（二）未检验的。", $"（《{Some.Title}》第三条）"], lines[5..8]);
    }

    static async Task<CollectedArticles> CollectAsync(TemporaryLibrary library)
    {
        await library.ImportAsync((Some.SecondPath, Some.Second));
        var work = (await library.Laws.FindAsync(Some.Title, TemporaryLibrary.Today, Cancel))[0];
        CollectedKey Of(int article, string title = Some.Title, string version = "2023-11-30") => CollectedKey.Of(work.Id, title, version, new ProvisionNumber(article));
        var collection = Collection.Empty.Add(Of(3)).Add(Of(1)).Add(Of(9)).Add(Of(1, title: "另一部条例")).Add(Of(1, version: "1990-01-01"));
        return await new CollectionReader(library.Laws, library.LawTexts).ReadAsync(collection, TemporaryLibrary.Today, Cancel);
    }
}
