using System.Text.Json.Serialization;
using KnowledgeBase.Library.Contract;
using Microsoft.AspNetCore.Diagnostics;

namespace KnowledgeBase.Web.Api;

/// <summary>JSON 接口: the same questions and answers as the command line, for programs of the office.</summary>
static class ApiRoutes
{
    const string Prefix = "/api";

    static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            var contract = ParsedFileJson.Options;
            options.SerializerOptions.Encoder = contract.Encoder;
            options.SerializerOptions.MaxDepth = contract.MaxDepth;
            // Numbers are numbers, and the description says so.
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            foreach (var converter in contract.Converters)
                options.SerializerOptions.Converters.Add(converter);
        });
        return services.AddApiRateLimit().AddOpenApi(ApiDescription.Describe);
    }

    /// <summary>What stands in front of the endpoints: errors as JSON, the rate limit, ETags.</summary>
    public static void UseApi(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Prefix), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FailAsync });
            api.UseRateLimiter();
            api.Use(EntityTag.AddAsync);
        });
    }

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(Prefix).RequireRateLimiting(RateLimit.Policy);
        api.MapOpenApi(ApiDescription.Address);
        var answering = api.MapGroup("").WithTags("应急法规知识库").AddEndpointFilterFactory(ParameterCheck.Create).AddEndpointFilter<RouteGroupBuilder, StoreOpen>();
        foreach (var status in ApiDescription.AnywhereErrors)
            answering.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ErrorJson), ["application/json"]));
        answering.MapSearch();
        answering.MapPenalty();
        answering.MapCite();
        answering.MapLaws();
        answering.MapDocuments();
        answering.MapStatus();
        api.Map("/{**rest}", NotHere).ExcludeFromDescription();
    }

    /// <summary>An address that is read, by GET and HEAD.</summary>
    public static RouteHandlerBuilder MapQuery(this RouteGroupBuilder api, string address, Delegate handler) => api.MapMethods(address, Reading, handler);

    static IResult NotHere(HttpRequest request) => Reading.Contains(request.Method)
        ? Answers.Error(StatusCodes.Status404NotFound, $"没有这个接口，接口说明在 {Prefix}/{ApiDescription.Address}")
        : Answers.Error(StatusCodes.Status405MethodNotAllowed, "接口只能读取，请用 GET");

    static Task FailAsync(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException
        ? Answers.WriteErrorAsync(context, StatusCodes.Status400BadRequest, "请求读不懂")
        : Answers.WriteErrorAsync(context, StatusCodes.Status500InternalServerError, "网站出错了，日志里有详情");
}
