using KnowledgeBase.Web.Corpus;

namespace KnowledgeBase.Web.Api;

/// <summary>Waits as pages do until the store is open, which is a moment after the start of the program.</summary>
sealed class StoreOpen(CorpusState state) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            await state.Opened.WaitAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception) when (state.Opened.IsFaulted)
        {
            return Answers.Error(StatusCodes.Status503ServiceUnavailable, "资料库打不开，请联系管理员查看网站日志");
        }
        return await next(context);
    }
}
