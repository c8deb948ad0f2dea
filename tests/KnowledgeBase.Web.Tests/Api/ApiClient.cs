using System.Net;
using System.Text.Json;

namespace KnowledgeBase.Web.Tests.Api;

/// <summary>A program that asks the API, and waits where it is told to wait.</summary>
sealed class ApiClient(Uri site) : IDisposable
{
    readonly HttpClient http = new(new Waiting()) { BaseAddress = site };

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> GetAsync(string address, string? known = null) => SendAsync(HttpMethod.Get, address, known);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? known = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (known is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await http.SendAsync(request, Cancel);
    }

    /// <summary>The object of an answer, with its status.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> JsonAsync(string address)
    {
        using var response = await GetAsync(address);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancel)).RootElement);
    }

    public void Dispose() => http.Dispose();

    sealed class Waiting() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            while (true)
            {
                var response = await base.SendAsync(request, cancellationToken);
                if (response.StatusCode != HttpStatusCode.TooManyRequests)
                    return response;
                await Task.Delay(response.Headers.RetryAfter!.Delta!.Value, cancellationToken);
            }
        }
    }
}
