using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Contract;

/// <summary>The stable JSON of <c>kb parse --json</c>: camelCase names, dates yyyy-MM-dd, null for what a document does not state.</summary>
public sealed record ParsedFileJson(string Source, Trust Trust, IReadOnlyList<DocumentJson> Documents, IReadOnlyList<DiagnosticJson> Diagnostics)
{
    /// <summary>How every <c>--json</c> answer is written: Chinese as Chinese, indented, enums by their camelCase names.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        // Headings nest, and a source text may nest them absurdly.
        MaxDepth = 256,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The JSON shape of a parsed file.</summary>
    public static ParsedFileJson From(ParsedFile file) =>
        new(file.Source, file.Trust, [.. file.Documents.Select(DocumentJson.From)], [.. file.Diagnostics.Select(DiagnosticJson.From)]);

    /// <summary>The JSON text of a parsed file.</summary>
    public static string Write(ParsedFile file) => JsonSerializer.Serialize(From(file), Options);
}

/// <summary>A finding.</summary>
public sealed record DiagnosticJson(DiagnosticCode Code, Severity Severity, string Message, int Line)
{
    /// <summary>The JSON shape of a finding.</summary>
    public static DiagnosticJson From(Diagnostic diagnostic) => new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Line);
}
