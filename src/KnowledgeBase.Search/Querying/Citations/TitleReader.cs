using System.Text.RegularExpressions;

namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>A title as it stands in a question.</summary>
/// <param name="Text">Without 《》 and without the year of its version.</param>
/// <param name="Year">The year of the version.</param>
/// <param name="End">Where the title and its year end.</param>
readonly record struct TypedTitle(string Text, int? Year, int End, bool Quoted)
{
    /// <summary>True when the title by itself is a question for that law.</summary>
    public bool StandsAlone => Quoted || TitleReader.EndsBare(Text);

    /// <summary>True for a law or regulation beyond doubt.</summary>
    public bool IsLaw => Text.EndsWith('法') || Text.EndsWith("法典", StringComparison.Ordinal) || Text.EndsWith("条例", StringComparison.Ordinal);
}

/// <summary>The titles that may begin at a place of a question: quoted, or up to each word that ends the titles of laws.</summary>
static partial class TitleReader
{
    const int Longest = 80;

    public static IEnumerable<TypedTitle> At(string text, int start)
    {
        var year = VersionYear.Leading(text, ref start);
        if (start >= text.Length)
            yield break;
        if (text[start] is '《' or '<' or '〈' or '＜')
        {
            if (Quoted(text, start, year) is { } quoted)
                yield return quoted;
            yield break;
        }
        for (var end = start + 1; end <= text.Length && end - start <= Longest && !IsBarrier(text, end - 1); end++)
        {
            var title = text[start..end];
            if (title.Length < 2 || !Ends().IsMatch(title) || AsksOrActs().IsMatch(title))
                continue;
            if (end < text.Length && text[end] is '(' or '（' && Mark(text, end, title) is { } marked)
                yield return new TypedTitle(text[start..marked], year, marked, false);
            var after = end;
            yield return new TypedTitle(title, VersionYear.Trailing(text, ref after) ?? year, after, false);
        }
    }

    /// <summary>True for a title that is a question on its own: one that asks nothing, and ends as laws do.</summary>
    public static bool EndsBare(string title) => BareEnds().IsMatch(title) && !AsksOrActs().IsMatch(title) && !TellsOfAnAct().IsMatch(title);

    static TypedTitle? Quoted(string text, int start, int? year)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start <= Longest + 2; i++)
        {
            depth += text[i] switch { '《' or '<' or '〈' or '＜' => 1, '》' or '>' or '〉' or '＞' => -1, _ => 0 };
            if (depth != 0)
                continue;
            var (title, inner) = VersionYear.Split(text[(start + 1)..i]);
            var end = i + 1;
            return title.Length < 2 ? null : new TypedTitle(title, VersionYear.Trailing(text, ref end) ?? inner ?? year, end, true);
        }
        return null;
    }

    // A title goes not past a mark of the sentence, nor past an article's number.
    static bool IsBarrier(string text, int at) => text[at] is '，' or '。' or '；' or '！' or '？' or ',' or ';' or '!' or '?' or '、' or '《' or '》' or '<' or '>' or '"' or '“' or '”' or '：' or ':'
        || (text[at] == '条' && at > 0 && PlaceReader.IsNumeral(text[at - 1]));

    // （试行） and （二） belong to the title; a year is its version, and a number behind 法 a place.
    static int? Mark(string text, int open, string title)
    {
        var close = text.AsSpan(open).IndexOfAny(')', '）');
        if (close is < 2 or > 12)
            return null;
        var inside = text.Substring(open + 1, close - 1);
        return !inside.All(char.IsLetterOrDigit) || VersionYear.IsOne(inside) || (inside.All(PlaceReader.IsNumeral) && title.EndsWith('法')) ? null : open + close + 1;
    }

    [GeneratedRegex("(?:法|法典|条例|规定|办法|规则|细则|准则|标准|解释|决定|规程|章程|通则|制度|修正案|规范|导则|目录|纲要|公约|[刑民行]诉|号令|令第?[0-9０-９]{1,4}号)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    // 擅自调整租金标准 ends as titles do: what is no 法, 条例 or 办法 must also begin or end as only titles do.
    [GeneratedRegex("(?:(?:法|法典|条例|办法|细则|修正案|号令|令第?[0-9０-９]{1,4}号)|(?:关于.{2,50}|管理|监督|特别|若干|暂行|程序|判定|裁量|处罚|追究的)(?:规定|规则|准则|标准|解释|决定|规程|章程|通则))(?:[（(][^（()）]{1,20}[)）])?$", RegexOptions.CultureInvariant)]
    private static partial Regex BareEnds();

    [GeneratedRegex("不(?!动产|正当)|未(?!成年)|违反|超过|擅自|符合|有关规定|执行", RegexOptions.CultureInvariant)]
    private static partial Regex TellsOfAnAct();

    // 如何执法 and 有什么规定 end as laws do; 安全生产法和消防法 are two; the only digits in a title are those of an order.
    [GeneratedRegex("[0-9０-９](?![0-9０-９]{0,3}号)|法[和与及].{1,40}法$|怎么|怎样|如何|哪[些个条]|什么|是否|是不是|多少|有没有|能不能|可以|为何|吗|呢|(?:违|执|方|看|做|想|合|非|守|普|立|用|说|手|(?<!公)司)法$", RegexOptions.CultureInvariant)]
    private static partial Regex AsksOrActs();
}
