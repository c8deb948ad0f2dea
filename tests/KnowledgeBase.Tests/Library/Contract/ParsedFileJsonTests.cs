using System.Text.Json;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Contract;

namespace KnowledgeBase.Tests.Library.Contract;

public class ParsedFileJsonTests
{
    static readonly OfficialDocument Reply = new()
    {
        Kind = DocumentKind.Document,
        Genre = "答复",
        Title = "关于第1号建议的答复",
        DocumentNumber = new DocumentNumber("云应急函", 2024, 7),
        IssueDate = new DateOnly(2024, 3, 5),
        Proposal = new Proposal("1", null, null, ["张某某"], "建议"),
        Headings = [new Heading("一、", "工作情况", 3, [new Heading("（一）", "检查", 4, [])])],
        Citations =
        [
            new Citation("中华人民共和国安全生产法", new ProvisionRef(new ProvisionNumber(36, 1), 2, 3, null, new ProvisionNumber(38)), null, 0, 5),
            new Citation(null, new ProvisionRef(new ProvisionNumber(3)), null, 9, 5),
        ],
        Figures = [new Figure(3.5m, null, "万元", false, "3.5万元", "罚款3.5万元。", null, null, 5), new Figure(10, 20, "家", true, "10至20家", "…", "企业", null, 6)],
        Flags = [DocumentFlag.NoSignature],
        Text = "正文",
    };

    static JsonElement Json(OfficialDocument document) =>
        JsonDocument.Parse(ParsedFileJson.Write(new ParsedFile("a/b.txt", Trust.Official, [document], []))).RootElement;

    [Fact]
    public void Names_and_enums_are_camel_case_and_numbers_of_documents_are_text()
    {
        var file = Json(Reply);
        var document = file.GetProperty("documents")[0];

        Assert.Equal("official", file.GetProperty("trust").GetString());
        Assert.Equal("document", document.GetProperty("kind").GetString());
        Assert.Equal("云应急函〔2024〕7号", document.GetProperty("documentNumber").GetString());
        Assert.Equal("2024-03-05", document.GetProperty("issueDate").GetString());
        Assert.Equal(JsonValueKind.Null, document.GetProperty("publishedDate").ValueKind);
        Assert.Equal("noSignature", document.GetProperty("flags")[0].GetString());
        Assert.Equal("张某某", document.GetProperty("proposal").GetProperty("deputies")[0].GetString());
        Assert.Equal("检查", document.GetProperty("headings")[0].GetProperty("children")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_citation_of_the_same_text_is_not_listed_and_a_range_names_both_ends()
    {
        var citation = Assert.Single(Json(Reply).GetProperty("documents")[0].GetProperty("citations").EnumerateArray());

        Assert.Equal("中华人民共和国安全生产法", citation.GetProperty("title").GetString());
        Assert.Equal("第三十六条之一至第三十八条", citation.GetProperty("article").GetString());
        Assert.Equal(2, citation.GetProperty("paragraph").GetInt32());
        Assert.Equal("unchecked", citation.GetProperty("state").GetString());
    }

    [Fact]
    public void A_figure_is_a_number_or_a_range()
    {
        var figures = Json(Reply).GetProperty("documents")[0].GetProperty("figures");

        Assert.Equal(3.5m, figures[0].GetProperty("value").GetDecimal());
        Assert.Equal(20, figures[1].GetProperty("value").GetProperty("max").GetInt32());
    }

    [Fact]
    public void An_article_gives_its_paragraphs_and_items()
    {
        var statute = new Statute
        {
            Level = LevelOfAuthority.NormativeDocument,
            Divisions = [new Division(DivisionKind.Chapter, 1, "总则", -1)],
            Articles = [new Article(new ProvisionNumber(30), "应当：\n（一）登记；\n（二）上报。\n逾期不报的，通报。", 0, 1)],
        };

        var article = Json(Reply with { Statute = statute }).GetProperty("documents")[0].GetProperty("articles")[0];

        Assert.Equal("第三十条", article.GetProperty("number").GetString());
        Assert.Equal("第一章 总则", article.GetProperty("division").GetString());
        Assert.Equal(["应当：", "逾期不报的，通报。"], article.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal(2, article.GetProperty("items")[1].GetProperty("number").GetInt32());
    }
}
