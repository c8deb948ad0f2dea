using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddLoopbackAddress();
builder.AddRequestLimits();
builder.Services.AddKnowledgeBase(builder.Configuration);

var app = builder.Build();
app.UseSafeHeaders();
app.UsePlainErrorPages();
app.UseStaticFiles();
app.MapRazorPages();
app.MapDownloads();
app.MapCorpusState();
app.MapSuggestions();
app.Run();
