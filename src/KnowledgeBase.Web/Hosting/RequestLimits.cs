namespace KnowledgeBase.Web.Hosting;

/// <summary>How much of a request the site reads.</summary>
static class RequestLimits
{
    // A page that somebody pasted into the box still reaches the page that says it is too long; every character takes nine bytes of an address.
    const int LongestAddress = 64 * 1024;

    public static void AddRequestLimits(this WebApplicationBuilder builder) => builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = LongestAddress);
}
