using FsCheck.Fluent;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Legal;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("云应急〔2025〕12号")]
    [InlineData("云应急[2025]12号")]
    [InlineData("云应急［2025］12号")]
    [InlineData("云应急【2025】12号")]
    [InlineData("云应急（2025）12号")]
    [InlineData("云应急(2025)12号")]
    [InlineData("云应急﹝2025﹞12号")]
    [InlineData("云应急<2025>12号")]
    [InlineData("云应急〈2025〉12号")]
    [InlineData("云应急〔2025〕第12号")]
    [InlineData("云应急〔2025年〕12号")]
    [InlineData("云应急〔２０２５〕１２号")]
    [InlineData(" 云应急 〔 2025 〕 12 号　")]
    [InlineData("云应急\u00A0〔2025〕12\n号")]
    [InlineData("云应急〔2025〕12")]
    public void Parses_every_bracket_and_writes_the_standard_one(string text)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number));
        Assert.Equal(new DocumentNumber("云应急", 2025, 12), number);
        Assert.Equal("云应急〔2025〕12号", number.ToString());
    }

    [Fact]
    public void A_number_that_stands_alone_keeps_its_first_character() => Assert.Equal("和政办发〔2025〕12号", DocumentNumber.Parse("和政办发[2025]12号", null).ToString());

    [Theory]
    [InlineData("国令第706号", "国令", 706)]
    [InlineData("中华人民共和国国务院令第591号", "中华人民共和国国务院令", 591)]
    [InlineData("应急管理部令 第 10 号", "应急管理部令", 10)]
    [InlineData("云岭市人民政府令88号", "云岭市人民政府令", 88)]
    public void An_order_is_numbered_through(string text, string code, int serial)
    {
        var number = DocumentNumber.Parse(text, null);
        Assert.Equal(new DocumentNumber(code, null, serial), number);
        Assert.Equal($"{code}第{serial}号", number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("云应急")]
    [InlineData("〔2025〕12号")]
    [InlineData("云应急〔25〕12号")]
    [InlineData("云应急〔1820〕12号")]
    [InlineData("云应急〔2025〕0号")]
    [InlineData("云应急〔2025〕12号文件")]
    [InlineData("第12号")]
    [InlineData("GB 6441-1986")]
    public void Takes_nothing_else_for_a_document_number(string? text)
    {
        Assert.False(DocumentNumber.TryParse(text, out _));
        if (text is not null)
            Assert.Throws<FormatException>(() => DocumentNumber.Parse(text, null));
    }

    [Theory]
    [InlineData("根据云应急〔2025〕12号和云政办发［2024］3号文件，", "云应急〔2025〕12号", "云政办发〔2024〕3号")]
    [InlineData("《关于甲的通知》（云应急〔2025〕12号）", "云应急〔2025〕12号")]
    [InlineData("见云应急 〔2025〕 12 号", "云应急〔2025〕12号")]
    [InlineData("以及按照云应急函〔2025〕8号办理", "云应急函〔2025〕8号")]
    [InlineData("违反第三条（2025年版）12号楼")]
    [InlineData("本条例自2025年起施行")]
    public void Finds_the_numbers_that_stand_in_a_sentence(string text, params string[] expected)
    {
        var found = DocumentNumber.FindAll(text).ToList();
        Assert.Equal(expected, found.Select(f => f.Number.ToString()));
        Assert.All(found, f => Assert.EndsWith("号", text.Substring(f.Start, f.Length), StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_writes_it_reads_back() =>
        (from code in Texts.OfFragments(["国", "发", "办", "和", "与", "根据", "以及", "见", "令", " ", "（"], 5).Generator
         from number in Texts.OfFragments(["〔", "［2025", "(1999", "2025〕", "］", ")", "12", "第3", "号", " ", "年"], 5).Generator
         select code + number).ToArbitrary().Always(text =>
            (!DocumentNumber.TryParse(text, out var number) || DocumentNumber.Parse(number.ToString(), null) == number)
            && DocumentNumber.FindAll(text).All(f => DocumentNumber.Parse(f.Number.ToString(), null) == f.Number), 20_000);
}
