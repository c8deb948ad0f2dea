namespace KnowledgeBase.Web.Hosting;

/// <summary>Which address the site listens on.</summary>
static class SiteAddress
{
    const string Loopback = "http://127.0.0.1:5080";

    /// <summary>Only this machine, unless settings, environment or command line say otherwise: a bureau decides by itself who may reach it.</summary>
    public static void AddLoopbackAddress(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Loopback);
    }
}
