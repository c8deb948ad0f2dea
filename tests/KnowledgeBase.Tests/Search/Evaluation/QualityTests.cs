using KnowledgeBase.Search.Evaluation;

namespace KnowledgeBase.Tests.Search.Evaluation;

public sealed class QualityTests
{
    [Fact]
    public void Measures_as_written_out_by_hand()
    {
        var quality = Quality.Of([([false, true, false, true], 2), ([false, false], 1), ([true], 1)]);
        Assert.Equal(3, quality.Questions);
        Assert.Equal((0.5 + 0 + 1) / 3, quality.ReciprocalRank, 6);
        Assert.Equal(1.0 / 3, quality.Hits[1], 6);
        Assert.Equal(2.0 / 3, quality.Hits[3], 6);
        Assert.Equal((0.5 + 0 + 1) / 3, quality.Recalls[3], 6);
        Assert.Equal((1 + 0 + 1) / 3.0, quality.Recalls[5], 6);
        var gain = (1 / Math.Log2(3) + 1 / Math.Log2(5)) / (1 + 1 / Math.Log2(3));
        Assert.Equal((gain + 0 + 1) / 3, quality.Gain, 6);
    }

    [Fact]
    public void An_answer_beyond_ten_counts_for_no_reciprocal_rank()
    {
        var quality = Quality.Of([([.. Enumerable.Repeat(false, 10), true], 1)]);
        Assert.Equal(0, quality.ReciprocalRank);
        Assert.Equal(1, quality.Recalls[20]);
    }

    [Fact]
    public void Duty_and_penalty_must_both_be_among_the_first()
    {
        var question = new JudgedQuestion("1", "问", null, [new("甲法", new(3)), new("甲法", new(90))]) { Roles = ["duty", "penalty"] };
        EvaluatedQuestion Asked(params int[] articles) => Evaluator.Judge(question, [.. articles.Select(a => new EvaluatedHit("甲法", null, new(a), 1, null))], TimeSpan.Zero);
        Assert.Equal(0.5, Evaluator.BothWithin(2, [Asked(3, 90, 5), Asked(3, 5, 90), Asked(90, 3), Asked(5, 6)]));
        Assert.Null(Evaluator.BothWithin(2, [Evaluator.Judge(question with { Roles = [] }, [], TimeSpan.Zero)]));
    }

    [Theory]
    [InlineData("{\"query\":\"问\",\"gold\":[{\"law\":\"甲法\",\"article\":\"第九十七条\"}]}", 97)]
    [InlineData("{\"query\":\"问\",\"gold\":[{\"law\":\"甲法\",\"article\":97}]}", 97)]
    public void Reads_articles_as_text_and_as_numbers(string line, int number)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, line + "\n\n");
        Assert.Equal(number, Assert.Single(JudgedQuestion.ReadFile(file)).Gold[0].Article!.Value.Number);
        File.Delete(file);
    }

    [Theory]
    [InlineData("{\"query\":")]
    [InlineData("[1]")]
    [InlineData("{\"gold\":[]}")]
    [InlineData("{\"query\":\"问\",\"gold\":[{\"article\":1}]}")]
    [InlineData("{\"query\":\"问\",\"gold\":[{\"law\":\"甲法\",\"article\":\"某条\"}]}")]
    [InlineData("{\"query\":\"问\",\"on\":\"去年\"}")]
    public void A_line_that_is_no_question_is_named(string line)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "{\"query\":\"好\"}\n" + line);
        var wrong = Assert.Throws<FormatException>(() => JudgedQuestion.ReadFile(file));
        Assert.Contains("第 2 行", wrong.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
