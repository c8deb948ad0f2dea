using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Tests.Search.Querying;

public sealed class DocumentNumberQueryTests
{
    [Theory]
    [InlineData("应急〔2017〕12号")]
    [InlineData("应急[2017]12 号")]
    [InlineData("应急（2017）第12号")]
    [InlineData("应急 ( 2017 ) 12号")]
    [InlineData("应急【２０１７】１２号")]
    [InlineData("应急〔2017年〕12号")]
    [InlineData("应急﹝2017﹞12")]
    [InlineData("《应急〔2017〕12号》")]
    [InlineData("“应急〔2017〕12号”")]
    [InlineData("应急〔2017〕12号文")]
    [InlineData("应急〔2017〕12号文件？")]
    [InlineData("文号：应急〔2017〕12号")]
    [InlineData("应急2017 12号")]
    [InlineData("应急 2017 12")]
    [InlineData("应急2017-12号")]
    [InlineData("应急2017/12")]
    [InlineData("应急2017年12号")]
    [InlineData("应急2017年第12号")]
    [InlineData("应急(2017 12号")]
    public void Any_brackets_and_none_are_a_document_number(string question) => Assert.Equal("应急〔2017〕12号", DocumentNumberQuery.TryParse(question)?.ToString());

    [Theory]
    [InlineData("鲁政办字2017 12号?", "鲁政办字〔2017〕12号")]
    [InlineData("国办发 〔2012〕 14 号", "国办发〔2012〕14号")]
    [InlineData("云应急函2025年第8号", "云应急函〔2025〕8号")]
    [InlineData("应急管理部令第10号", "应急管理部令第10号")]
    [InlineData("国务院令 第 493 号", "国务院令第493号")]
    public void Every_organ_has_its_code(string question, string number) => Assert.Equal(number, DocumentNumberQuery.TryParse(question)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("？")]
    [InlineData("安全生产法2021")]
    [InlineData("安全生产法2021年第97条")]
    [InlineData("检查2017年12号楼")]
    [InlineData("2017年12号")]
    [InlineData("仓库2017 12号")]
    [InlineData("2020年8月检查的")]
    [InlineData("应急预案2017年修订")]
    [InlineData("应急2017")]
    [InlineData("GB 6441-1986")]
    public void Other_questions_are_none(string question) => Assert.Null(DocumentNumberQuery.TryParse(question));

    [Fact]
    public void Any_text_is_read_or_left_alone_and_what_is_read_reads_back() =>
        Texts.OfFragments(["应急", "函", "〔", "[", "(", "2017", "〕", ")", "第", "12", "号", "文件", " ", "-", "年", "《", "？"], 9)
            .Always(text => DocumentNumberQuery.TryParse(text) is not { } number || DocumentNumberQuery.TryParse(number.ToString()) == number, 10_000);
}
