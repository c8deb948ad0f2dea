using KnowledgeBase.Search.Querying.Language;

namespace KnowledgeBase.Tests.Search.Querying.Language;

/// <summary>A query expression as one line, for comparing.</summary>
static class Expressions
{
    public static string Write(QueryExpression expression) => expression switch
    {
        QueryExpression.Phrase phrase => $"\"{phrase.Text}\"",
        QueryExpression.Near near => $"{near.Scope}({string.Join(' ', near.Texts)})",
        QueryExpression.Field field => $"{field.Name}={field.Value}",
        QueryExpression.And and => $"AND({string.Join(' ', and.Parts.Select(Write))})",
        QueryExpression.Or or => $"OR({string.Join(' ', or.Parts.Select(Write))})",
        QueryExpression.Not not => $"NOT({Write(not.Part)})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };
}
