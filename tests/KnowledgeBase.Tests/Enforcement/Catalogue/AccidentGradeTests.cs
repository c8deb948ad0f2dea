using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Enforcement.Catalogue;

public sealed class AccidentGradeTests
{
    [Theory]
    [InlineData(0, 0, 0, AccidentGrade.Ordinary)]
    [InlineData(2, 9, 9_999_999, AccidentGrade.Ordinary)]
    [InlineData(3, 0, 0, AccidentGrade.Larger)]
    [InlineData(0, 10, 0, AccidentGrade.Larger)]
    [InlineData(0, 0, 10_000_000, AccidentGrade.Larger)]
    [InlineData(9, 49, 49_999_999, AccidentGrade.Larger)]
    [InlineData(10, 0, 0, AccidentGrade.Major)]
    [InlineData(29, 99, 99_999_999, AccidentGrade.Major)]
    [InlineData(30, 0, 0, AccidentGrade.Extraordinary)]
    [InlineData(1, 100, 0, AccidentGrade.Extraordinary)]
    public void The_lower_end_belongs_to_a_grade_and_the_upper_does_not(int deaths, int injured, int loss, AccidentGrade grade) =>
        Assert.Equal(grade, AccidentGrades.Of(deaths, injured, new Yuan(loss)));
}
