using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeBase.Store;

/// <summary>A value kept as JSON text in one column; plain text, so that every database can hold it.</summary>
static class JsonColumn
{
    static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        // Headings nest, and a source text may nest them absurdly.
        MaxDepth = 256,
    };

    public static ValueConverter<T, string> Converter<T>() where T : class =>
        new(value => Write(value), text => JsonSerializer.Deserialize<T>(text, Options)!);

    /// <summary>Values are replaced and never changed in place, so a reference is a snapshot.</summary>
    public static ValueComparer<T> Comparer<T>() where T : class =>
        new((a, b) => ReferenceEquals(a, b) || Write(a!) == Write(b!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);
}
