using System.Text.Json;
using KnowledgeBase.Search.Querying;
using KnowledgeBase.Search.Querying.Language;

namespace KnowledgeBase.Tests.Search.Querying.Language;

public sealed class QuestionParserTests
{
    static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("未建立与安全生产有关的制度")]
    [InlineData("A-B")]
    [InlineData("Q235-A 钢瓶")]
    [InlineData("和/或")]
    [InlineData("是否可以处罚和停产")]
    [InlineData("10-20人 -5℃")]
    [InlineData("rock and roll or not")]
    [InlineData("安全生产法第97条第（三）项")]
    [InlineData("生产安全事故罚款处罚规定 （试行）")]
    [InlineData("1）检查 2）记录")]
    [InlineData("应急（2017）12号")]
    [InlineData("检查发现：灭火器过期")]
    [InlineData("问:怎么处罚 答:罚款")]
    [InlineData("《安全生产法》与《消防法》的关系")]
    [InlineData("两个与三个（甲 乙）丙")]
    [InlineData("非煤矿山 或者说矿山")]
    public void An_ordinary_question_has_no_operators(string typed) => Assert.Equal(new ParsedQuestion(typed), Parse(typed));

    [Theory]
    [InlineData("灭火器 过期 “消防通道”", "\"消防通道\"", "灭火器 过期 消防通道")]
    [InlineData("什么是\"三同时\"制度", "\"三同时\"", "什么是 三同时 制度")]
    [InlineData("”甲方“ 「乙方」 『丙方』 ＂丁方＂", "AND(\"甲方\" \"乙方\" \"丙方\" \"丁方\")", "甲方 乙方 丙方 丁方")]
    [InlineData("是不是“三同时”？", "\"三同时\"", "是不是 三同时")]
    [InlineData("安全设施（简称“三同时”）", "\"三同时\"", "安全设施（简称 三同时")]
    [InlineData("1）未落实“三同时”", "\"三同时\"", "1）未落实 三同时")]
    [InlineData("灭火器 AND 过期", "AND(\"灭火器\" \"过期\")", "灭火器 过期")]
    [InlineData("灭火器 与 过期 处罚", "AND(\"灭火器\" \"过期\")", "灭火器 过期 处罚")]
    [InlineData("处罚 灭火器 或 消火栓", "OR(\"灭火器\" \"消火栓\")", "处罚 灭火器 消火栓")]
    [InlineData("甲 && 乙 || 丙", "OR(AND(\"甲\" \"乙\") \"丙\")", "甲 乙 丙")]
    [InlineData("甲 和 乙", "AND(\"甲\" \"乙\")", "甲 乙")]
    [InlineData("处罚 非 森林", "NOT(\"森林\")", "处罚")]
    [InlineData("处罚 -森林 +消防", "AND(NOT(\"森林\") \"消防\")", "处罚 消防")]
    [InlineData("处罚 不含 “森林 草原”", "NOT(\"森林 草原\")", "处罚")]
    [InlineData("甲 AND NOT 乙", "AND(\"甲\" NOT(\"乙\"))", "甲")]
    [InlineData("(消防 通道)", "AND(\"消防\" \"通道\")", "消防 通道")]
    [InlineData("（甲 或 乙） 与 丙（试行）", "AND(OR(\"甲\" \"乙\") \"丙（试行）\")", "甲 乙 丙（试行）")]
    [InlineData("甲 AND (乙)", "AND(\"甲\" \"乙\")", "甲 乙")]
    [InlineData("处罚 -(森林 草原)", "NOT(AND(\"森林\" \"草原\"))", "处罚")]
    [InlineData("同句(灭火器 过期)", "Sentence(灭火器 过期)", "灭火器 过期")]
    [InlineData("同段（灭火器、“过期 的”） 罚款", "Paragraph(灭火器 过期 的)", "灭火器 过期 的 罚款")]
    [InlineData("灭火器 同句 过期 同句 处罚", "Sentence(灭火器 过期 处罚)", "灭火器 过期 处罚")]
    [InlineData("灭火器 /s 过期", "Sentence(灭火器 过期)", "灭火器 过期")]
    [InlineData("罚款 灭火器 /p “过期”", "Paragraph(灭火器 过期)", "罚款 灭火器 过期")]
    [InlineData("灭火器 同段 过期 AND 罚款", "AND(Paragraph(灭火器 过期) \"罚款\")", "灭火器 过期 罚款")]
    [InlineData("罚款 -同句(森林 防火)", "NOT(Sentence(森林 防火))", "罚款")]
    [InlineData("罚款 法名:《安全生产法》", "Law=安全生产法", "罚款")]
    [InlineData("条号:97", "Article=第九十七条", "")]
    [InlineData("条号：第九十七条 罚款", "Article=第九十七条", "罚款")]
    [InlineData("条号:第十条之一", "Article=第十条之一", "")]
    [InlineData("发文机关:“应急管理部 公安部” 通知", "Issuer=应急管理部 公安部", "通知")]
    [InlineData("文号：应急(2017)12号", "DocumentNumber=应急〔2017〕12号", "")]
    [InlineData("罚款 (法名:消防法 OR 法名:安全生产法)", "OR(Law=消防法 Law=安全生产法)", "罚款")]
    [InlineData("-法名:刑法 罚款", "NOT(Law=刑法)", "罚款")]
    public void Operators_say_what_is_required_and_words_rank(string typed, string required, string words)
    {
        var question = Parse(typed);
        Assert.Equal(required, question.Required is { } expression ? Expressions.Write(expression) : null);
        Assert.Equal(words, question.Words);
    }

    [Theory]
    [InlineData("“消防 通道", "引号", "“消防 通道”")]
    [InlineData("消防 \"通道", "引号", "消防 \"通道\"")]
    [InlineData("「消防", "引号", "「消防」")]
    [InlineData("(消防 通道", "括号", "(消防 通道)")]
    [InlineData("消防 AND 通道)", "右括号", "消防 AND 通道")]
    [InlineData("消防 AND", "AND", "消防")]
    [InlineData("或 消防", "或", "消防")]
    [InlineData("消防 AND OR 通道", "OR", "消防 AND 通道")]
    [InlineData("消防 NOT", "NOT", "消防")]
    [InlineData("-灭火器过期", "排除", "灭火器过期")]
    [InlineData("非 灭火器", "排除", "灭火器")]
    [InlineData("法名: 安全生产法 罚款", "法名", "法名:安全生产法 罚款")]
    [InlineData("罚款 法名:", "法名", "罚款")]
    [InlineData("标题：安全生产法", "法名", "法名:安全生产法")]
    [InlineData("罚款 发文单位:应急管理部", "发文机关", "罚款 发文机关:应急管理部")]
    [InlineData("罚款 条号:多少", "不是条号", "罚款 多少")]
    [InlineData("同句() 消防", "同句", "消防")]
    [InlineData("同句(消防)", "两个以上", "\"消防\"")]
    [InlineData("同句(消防 通道", "同句", "同句(消防 通道)")]
    [InlineData("消防 同句", "同句", "消防")]
    [InlineData("甲 同句 (乙 丙)", "同句", "甲 (乙 丙)")]
    [InlineData("消防 “”", "没有可以检索的字", "消防")]
    [InlineData("《安全生产法 罚款", "书名号", "安全生产法 罚款")]
    [InlineData("“(甲 AND 《乙", "书名号", "“(甲 AND 乙”")]
    [InlineData("？！", "没有可以检索", null)]
    public void A_wrong_query_is_explained_and_the_corrected_one_offered(string typed, string explanation, string? corrected)
    {
        var (question, fault) = QuestionParser.Parse(typed, Today);
        Assert.Null(question);
        Assert.Contains(explanation, fault!.Explanation, StringComparison.Ordinal);
        Assert.Equal(corrected, fault.Corrected is { } text ? string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : null);
    }

    [Fact]
    public void Any_text_parses_or_faults_and_what_is_offered_parses()
    {
        Texts.Any().Always(Holds);
        Texts.OfFragments(["消防", "“", "”", "\"", "「", "」", "(", "（", ")", "）", " ", " ", "AND", "或", "非", "-", "+", "同句", "同段(", "/s", "法名:", "条号：", "文号:", "标题:", "97", "《", "》", "去年", "2020年8月", "、"], 12)
            .Always(Holds, 20_000);
    }

    [Theory]
    [InlineData("violations.jsonl")]
    [InlineData("hazards.jsonl")]
    [InlineData("stard/questions.jsonl")]
    public void No_real_question_is_taken_for_operators_or_a_citation(string file)
    {
        SharedCorpus.Require();
        var questions = File.ReadLines(SharedCorpus.Path("bench", file)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("query").GetString()!).ToList();
        Assert.Equal([], questions.Where(q => q.AsSpan().IndexOfAny("“”\"") < 0 && QuestionParser.Parse(q, Today).Question is not { Required: null }));
        Assert.Equal([], questions.Where(q => CitationQuery.ReadAll(q, "消防法").Count > 0));
        Assert.Equal([], questions.Where(q => QuestionParser.Parse(q, Today).Fault is not null));
    }

    [Fact]
    public void Deep_brackets_and_long_pastes_are_taken()
    {
        Assert.NotNull(QuestionParser.Parse(string.Concat(Enumerable.Repeat("(甲 ", 100)) + new string(')', 100), Today).Fault);
        Assert.Equal(SearchQuery.MaximumLength, Parse(string.Concat(Enumerable.Repeat("“甲 ", 2000))).Words.Length);
    }

    static bool Holds(string typed)
    {
        var (question, fault) = QuestionParser.Parse(typed, Today);
        return question is null != fault is null && (fault?.Corrected is not { } corrected || QuestionParser.Parse(corrected, Today).Question is not null);
    }

    static ParsedQuestion Parse(string typed)
    {
        var (question, fault) = QuestionParser.Parse(typed, Today);
        return question ?? throw new InvalidOperationException(fault!.Explanation);
    }
}
