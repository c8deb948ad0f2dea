using KnowledgeBase.Library.Laws;

namespace KnowledgeBase.Web.Api;

/// <summary>How the API answers: the object, or one Chinese sentence that says why there is none.</summary>
static class Answers
{
    public static IResult Ok<T>(T answer) => Results.Json(answer);

    public static IResult Missing(MissingText missing) => Results.Json(ErrorJson.Of(missing), statusCode: StatusCodes.Status404NotFound);

    public static IResult Error(int status, string sentence) => Results.Json(new ErrorJson(sentence), statusCode: status);

    /// <summary>Writes an error where no endpoint answers.</summary>
    public static Task WriteErrorAsync(HttpContext context, int status, string sentence) => Error(status, sentence).ExecuteAsync(context);
}
