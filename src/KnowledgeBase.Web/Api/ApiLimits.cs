using System.ComponentModel.DataAnnotations;

namespace KnowledgeBase.Web.Api;

/// <summary>How often one client address may ask the API (settings <c>Api:PerSecond</c>, <c>Api:Burst</c>); the defaults suit the programs of one office.</summary>
sealed class ApiLimits
{
    public const string Section = "Api";

    /// <summary>Requests a second in the long run.</summary>
    [Range(1, 100_000)]
    public int PerSecond { get; init; } = 50;

    /// <summary>Requests at once after a pause.</summary>
    [Range(1, 100_000)]
    public int Burst { get; init; } = 100;
}
