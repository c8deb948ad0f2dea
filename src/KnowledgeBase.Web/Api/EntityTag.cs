using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace KnowledgeBase.Web.Api;

/// <summary>ETag: an answer is named by its bytes, and is not sent again to one who has it.</summary>
static class EntityTag
{
    /// <summary>Answers through a buffer; the largest, whole laws, are a few hundred kilobytes.</summary>
    public static async Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var (body, response) = (context.Response.Body, context.Response);
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }
        response.Headers.CacheControl = "no-cache";
        if (response.StatusCode == StatusCodes.Status200OK && Name(context, written))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.ContentType = default;
            response.ContentLength = null;
            return;
        }
        response.ContentLength = written.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await body.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length), context.RequestAborted);
    }

    /// <summary>Names the answer, and tells whether the asker has it.</summary>
    static bool Name(HttpContext context, MemoryStream written)
    {
        var hash = SHA256.HashData(written.GetBuffer().AsSpan(0, (int)written.Length));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 16))}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false));
    }
}
