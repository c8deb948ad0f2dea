using Microsoft.Playwright;

namespace KnowledgeBase.Web.Tests.Browsing;

/// <summary>A browser window that keeps what its console complained about.</summary>
public sealed class Window : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly List<string> complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => complaints.Add($"dialog: {dialog.Message}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public async Task<Window> GoAsync(string address)
    {
        await Page.GotoAsync(address);
        return this;
    }

    /// <summary>Keeps a picture of the whole page for people to look at.</summary>
    public Task PictureAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Artifacts, $"{name}-{Page.ViewportSize!.Width}.png"), FullPage = true });

    public ValueTask DisposeAsync() => new(context.CloseAsync());
}
