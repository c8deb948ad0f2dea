using KnowledgeBase.Web.Api;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddLoopbackAddress();
builder.AddRequestLimits();
builder.Services.AddKnowledgeBase(builder.Configuration);
builder.Services.AddApi();

var app = builder.Build();
app.UseSafeHeaders();
app.UsePlainErrorPages();
app.UseApi();
app.UseStaticFiles();
app.MapRazorPages();
app.MapDownloads();
app.MapTableFiles();
app.MapCorpusState();
app.MapApi();
app.MapSuggestions();
app.Run();
