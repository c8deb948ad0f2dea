using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Searching;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Pages.Search;

/// <summary>限定: what a question is narrowed to, as the address has it.</summary>
public sealed record Narrowing
{
    const string National = "national";
    const string EveryTime = "any";
    const string AskedDay = "asked";

    // No region or body has a longer name; what is longer is no value of ours.
    const int LongestName = 100;

    public LevelOfAuthority? Level { get; init; }

    /// <summary>A region; "" for national law.</summary>
    public string? Region { get; init; }

    public string? Issuer { get; init; }

    public TextKind? Kind { get; init; }

    /// <summary>One law, by its row.</summary>
    public long? Law { get; init; }

    /// <summary>各个时期: texts of every time, not only of the day.</summary>
    public bool AnyTime { get; init; }

    /// <summary>The day of the page answers, whatever day the words speak of.</summary>
    public bool KeepDay { get; init; }

    /// <summary>True when fewer texts answer than could.</summary>
    public bool IsAny => (Level, Region, Issuer, Kind, Law) is not (null, null, null, null, null);

    /// <summary>As it stands in an address.</summary>
    public IEnumerable<(string Name, object? Value)> Address =>
    [
        ("kind", Kind is { } kind ? LawSlug.Camel(kind) : null),
        ("level", Level is { } level ? LawSlug.Camel(level) : null),
        ("region", Region is "" ? National : Region),
        ("issuer", Issuer),
        ("law", Law),
        ("time", AnyTime ? EveryTime : null),
        ("day", KeepDay ? AskedDay : null),
    ];

    /// <summary>Reads an address; what makes no sense is left out and told.</summary>
    /// <param name="refused">One sentence for each value that was left out.</param>
    public static Narrowing Read(IQueryCollection query, out IReadOnlyList<string> refused)
    {
        var reader = new QueryReader(query);
        var narrowing = new Narrowing
        {
            Level = reader.Choice<LevelOfAuthority>("level", "效力级别"),
            Kind = reader.Choice<TextKind>("kind", "种类"),
            Region = reader.Name("region", "地区", LongestName) is var region && region == National ? "" : region,
            Issuer = reader.Name("issuer", "发文机关", LongestName),
            Law = reader.Number("law", "法规") is { } law ? law : null,
            AnyTime = reader.Word("time", "时期", EveryTime),
            KeepDay = reader.Word("day", "日期的读法", AskedDay),
        };
        refused = reader.Refused;
        return narrowing;
    }

    public SearchRequest Request(string question, DateOnly day) => new(question, day)
    {
        Level = Level,
        Region = Region,
        Issuer = Issuer,
        Kind = Kind,
        WorkId = Law,
        InForceOnly = !AnyTime,
        DayInWords = !KeepDay,
    };

    /// <summary>The choices that are made, each with what is left when it is taken back.</summary>
    /// <param name="law">The title of the law it is narrowed to.</param>
    public IEnumerable<(string Label, Narrowing Without)> Chosen(string? law)
    {
        if (Kind is { } kind)
            yield return (FacetGroups.Word(kind), this with { Kind = null });
        if (Level is { } level)
            yield return (level.InChinese(), this with { Level = null });
        if (Region is { } region)
            yield return (Wording.Region(region), this with { Region = null });
        if (Issuer is { } issuer)
            yield return (issuer, this with { Issuer = null });
        if (Law is not null)
            yield return ($"只看《{law}》", this with { Law = null });
        if (AnyTime)
            yield return ("各个时期", this with { AnyTime = false });
    }

    /// <summary>Reads values and keeps a sentence of each that cannot be used.</summary>
    sealed class QueryReader(IQueryCollection query)
    {
        readonly List<string> refused = [];

        public IReadOnlyList<string> Refused => refused;

        public T? Choice<T>(string name, string word) where T : struct, Enum
        {
            if (Text(name) is not { } text)
                return null;
            foreach (var value in Enum.GetValues<T>())
                if (string.Equals(LawSlug.Camel(value), text, StringComparison.OrdinalIgnoreCase))
                    return value;
            return Refuse<T?>(word, text);
        }

        public string? Name(string name, string word, int longest) =>
            Text(name) is not { } text ? null : text.Length <= longest && !text.Any(char.IsControl) ? text : Refuse<string>(word, text);

        public long? Number(string name, string word) =>
            Text(name) is not { } text ? null
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : Refuse<long?>(word, text);

        public bool Word(string name, string word, string known) => Text(name) is { } text && (text == known || Refuse<bool>(word, text));

        string? Text(string name) => query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

        T? Refuse<T>(string word, string text)
        {
            refused.Add($"地址里的{word}“{(text.Length > 20 ? text[..20] + "…" : text)}”不是可选的值，没有按它限定。");
            return default;
        }
    }
}
