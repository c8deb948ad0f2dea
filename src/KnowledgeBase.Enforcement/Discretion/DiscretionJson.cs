using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Contract;

namespace KnowledgeBase.Enforcement.Discretion;

/// <summary>The JSON of a discretion table: what <c>kb discretion --json</c> writes and what the store keeps.</summary>
public static class DiscretionJson
{
    /// <summary>As every answer is written, with provisions in the shape that cards give them.</summary>
    public static JsonSerializerOptions Options { get; } = new(ParsedFileJson.Options) { WriteIndented = false, Converters = { new ProvisionConverter() } };

    public static string Write(DiscretionTable table) => JsonSerializer.Serialize(table, Options);

    /// <exception cref="JsonException">The text is no discretion table.</exception>
    public static DiscretionTable Read(string json) => JsonSerializer.Deserialize<DiscretionTable>(json, Options) ?? throw new JsonException("no discretion table");

    /// <summary>{ law, article, articleNumber, articleSuffix, paragraph, item }.</summary>
    sealed class ProvisionConverter : JsonConverter<LawProvision>
    {
        sealed record Shape(string Law, string Article, int ArticleNumber, int ArticleSuffix, int? Paragraph, int? Item, int? Subitem);

        public override LawProvision? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Shape>(ref reader, ParsedFileJson.Options) is { } shape
                ? new LawProvision(shape.Law, new ProvisionRef(new ProvisionNumber(shape.ArticleNumber, shape.ArticleSuffix), shape.Paragraph, shape.Item, shape.Subitem))
                : null;

        public override void Write(Utf8JsonWriter writer, LawProvision value, JsonSerializerOptions options)
        {
            var article = value.Place.Article ?? default;
            JsonSerializer.Serialize(writer, new Shape(value.Law, article.ToString(), article.Number, article.Suffix, value.Place.Paragraph, value.Place.Item, value.Place.Subitem), ParsedFileJson.Options);
        }
    }
}
