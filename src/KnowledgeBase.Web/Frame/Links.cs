using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Provisions;
using KnowledgeBase.Library.Needed;
using Microsoft.AspNetCore.Http.Extensions;

namespace KnowledgeBase.Web.Frame;

/// <summary>Every address of the site in one place; the day goes with it when it is not today.</summary>
public sealed class Links
{
    readonly LawDay day;

    public Links(LawDay day) => this.day = day;

    /// <summary>The same addresses for another day than the page's.</summary>
    public Links On(DateOnly other) => other == day.Day ? this : new Links(day.Move(other));

    public string Home => With("/");

    public string Library => With("/library");

    public string Quality => With("/library/quality");

    public string Cite => With("/library/cite");

    public string Help => With("/help");

    public string Search(string question, params IEnumerable<(string Name, object? Value)> rest) => With("/search", [("q", question), .. rest]);

    /// <summary>定处罚; the site's day is the day of the act.</summary>
    public string Penalty(params IEnumerable<(string Name, object? Value)> asked) => With("/penalty", asked);

    /// <summary>说理 for a card.</summary>
    public string Reasoning(params IEnumerable<(string Name, object? Value)> asked) => With("/penalty/reasoning", asked);

    /// <summary>裁量基准表: those accepted and the way in.</summary>
    public string DiscretionTables => With("/penalty/tables");

    public string DiscretionTable(long id) => With($"/penalty/tables/{id}");

    /// <summary>A table that waits to be accepted.</summary>
    public string PendingTable(string hash) => With($"/penalty/tables/pending/{hash}");

    /// <summary>The provision of a card, where its law is here.</summary>
    public string? Provision(CitedProvision cited) => cited is { IsFound: true, Law: { } law, Article: { } article }
        ? $"{Article(law.Id, law.Title, article.Number, day.IsToday ? null : cited.Version?.Key)}#{Anchors.Of(cited.Provision.Place)}"
        : null;

    /// <summary>写公文: the templates.</summary>
    public string Writing => With("/writing");

    /// <summary>A template's form.</summary>
    public string WritingForm(string template) => With($"/writing/{Uri.EscapeDataString(template)}");

    /// <summary>直接写: the draft itself; with a name what a form does there.</summary>
    public string WritingText(string? change = null) => With("/writing/text", ("handler", change));

    public string Laws(params IEnumerable<(string Name, object? Value)> filter) => With("/library/laws", filter);

    public string Documents(params IEnumerable<(string Name, object? Value)> filter) => With("/library/documents", filter);

    public string QualityOf(DiagnosticCode code, int page = 1) => With("/library/quality", ("kind", LawSlug.Camel(code)), ("p", page > 1 ? page : null));

    /// <summary>A law; without a version the one of the day.</summary>
    public string Law(long workId, string title, string? version = null) => With($"/laws/{LawSlug.Of(workId, title)}", ("version", version));

    public string Article(long workId, string title, ProvisionNumber article, string? version = null) =>
        With($"/laws/{LawSlug.Of(workId, title)}/{article.ToAnchor()}", ("version", version));

    /// <summary>Two versions of a law side by side; without names the newest two.</summary>
    public string Compare(long workId, string title, string? from = null, string? to = null) =>
        With($"/laws/{LawSlug.Of(workId, title)}/compare", ("from", from), ("to", to));

    /// <summary>What was collected; with a name the change that a form posts.</summary>
    public string Basket(string? change = null) => With("/basket", ("handler", change));

    public string Needed(NeededKind? kind = null, int page = 1) => With("/library/needed", ("kind", kind is { } k ? LawSlug.Camel(k) : null), ("p", page > 1 ? page : null));

    public string Document(string key) => With($"/documents/{Uri.EscapeDataString(key)}");

    public string Original(string key, string hash) => $"/documents/{Uri.EscapeDataString(key)}/original/{hash}";

    /// <summary>Where a citation leads, or null.</summary>
    public string? Target(ResolvedCitation citation) => citation switch
    {
        { WorkId: { } work, Citation.Provision.Article: { } article } => Article(work, citation.TargetTitle ?? "", article, day.IsToday ? null : citation.VersionKey),
        { WorkId: { } work } => Law(work, citation.TargetTitle ?? ""),
        { DocumentKey: { } key } => Document(key),
        _ => null,
    };

    /// <summary>Where a citation stands.</summary>
    public string Place(CitingPlace place) => place switch
    {
        { WorkId: { } work, Article: { } article } => Article(work, place.Title, article, place.VersionKey),
        { WorkId: { } work } => Law(work, place.Title, place.VersionKey),
        _ => Document(place.DocumentKey),
    };

    string With(string path, params IEnumerable<(string Name, object? Value)> query)
    {
        var builder = new QueryBuilder();
        foreach (var (name, value) in query)
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text)
                builder.Add(name, text);
        if (!day.IsToday)
            builder.Add("on", day.Value);
        return path + builder;
    }
}
