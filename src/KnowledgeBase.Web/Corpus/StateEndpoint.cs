namespace KnowledgeBase.Web.Corpus;

/// <summary>The banner's sentence for the page's script, so that progress moves without a reload.</summary>
static class StateEndpoint
{
    public static void MapCorpusState(this WebApplication app) =>
        app.MapGet("/library/state", (CorpusState state, HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-store";
            return Results.Text(state.Sentence ?? "");
        });
}
