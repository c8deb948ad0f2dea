using System.Text.Encodings.Web;
using System.Text.Unicode;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Templates;
using KnowledgeBase.Enforcement;
using KnowledgeBase.Library;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;
using KnowledgeBase.Web.Writing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace KnowledgeBase.Web.Hosting;

/// <summary>Puts the site together.</summary>
static class SiteServices
{
    static readonly string[] ReadingStore = ["/Library", "/Laws", "/Documents", "/Search", "/Enforcement"];

    /// <summary>The library over the data folder, the corpus that opens in the background, the pages.</summary>
    public static IServiceCollection AddKnowledgeBase(this IServiceCollection services, IConfiguration configuration)
    {
        var data = SiteFolders.Data(configuration);
        services.AddLibrary(data).AddEnforcement();
        services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data.Root, "keys")));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CorpusState>();
        services.AddSingleton<CorpusRefresh>();
        services.AddSingleton<FirstImport>();
        services.AddHostedService<CorpusOpening>();
        services.AddHttpContextAccessor();
        services.AddScoped<LawDay>();
        services.AddScoped<Links>();
        services.AddScoped<Basket>();
        services.AddSingleton<StoreReadyFilter>();
        services.AddSingleton(_ => new DraftWriter(TitleVocabulary.Load()));
        services.AddSingleton(new TemplateShelf(configuration["Templates"] ?? TemplateFolder.Shipped, Path.Combine(data.Root, "templates")));
        services.AddSingleton<PrintQueue>();
        services.AddScoped<CitationsOfDraft>();
        services.AddRazorPages(options =>
        {
            foreach (var folder in ReadingStore)
                options.Conventions.AddFolderApplicationModelConvention(folder, page => page.Filters.Add(new ServiceFilterAttribute<StoreReadyFilter>()));
        });
        // Chinese as Chinese in the source of a page; whatever could be markup is still encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        return services;
    }
}
