using System.Text.Json.Serialization;
using KnowledgeBase.Library.Searching.Suggesting;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Hosting;

/// <summary>What the box suggests while a question is being typed, for the page's own script.</summary>
static class SuggestionsEndpoint
{
    public static void MapSuggestions(this WebApplication app) => app.MapGet("/search/suggestions", Suggest);

    // Before there is an index nothing is suggested; nobody waits for a suggestion.
    static IResult Suggest(string? q, CorpusState state, QuestionSuggestions suggestions, LawDay day, HttpResponse response)
    {
        response.Headers.CacheControl = state.Indexed.IsCompletedSuccessfully ? "private, max-age=60" : "no-store";
        return Results.Json((state.Indexed.IsCompletedSuccessfully ? suggestions.For(q ?? "", day.Day) : []).Select(s => new SuggestionJson(s.Kind, s.Question, s.Label, s.Note)));
    }

    sealed record SuggestionJson([property: JsonConverter(typeof(JsonStringEnumConverter<SuggestionKind>))] SuggestionKind Kind, string Question, string Label, string Note);
}
