using KnowledgeBase.Web.Corpus;
using Microsoft.AspNetCore.Mvc.Filters;

namespace KnowledgeBase.Web.Hosting;

/// <summary>Pages that read the store wait until it is open; that is a moment after the start of the program.</summary>
sealed class StoreReadyFilter(CorpusState state) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await state.Opened.WaitAsync(context.HttpContext.RequestAborted);
        await next();
    }
}
