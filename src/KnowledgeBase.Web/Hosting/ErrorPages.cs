namespace KnowledgeBase.Web.Hosting;

/// <summary>Errors as pages in plain words, at the address that failed.</summary>
static class ErrorPages
{
    public static void UsePlainErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
    }
}
