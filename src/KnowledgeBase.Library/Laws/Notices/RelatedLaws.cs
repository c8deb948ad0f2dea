using System.Globalization;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Library.Laws.Notices;

/// <summary>相关法规表: which laws are to be read beside which (corpus/related-laws.csv), since no text says so of a law that came after it.</summary>
public sealed class RelatedLaws
{
    readonly List<RelatedLaw> entries = [];

    /// <summary>Every line of the table.</summary>
    public IReadOnlyList<RelatedLaw> Entries => entries;

    /// <summary>The table that comes with the program.</summary>
    public static RelatedLaws Load() => Read(CorpusTable.PathOf("related-laws.csv"));

    /// <summary>Reads a table; an empty one where there is no such file.</summary>
    /// <exception cref="FormatException">A line is not law,region,related,relation,from,source.</exception>
    public static RelatedLaws Read(string path)
    {
        var table = new RelatedLaws();
        table.entries.AddRange(CorpusTable.Rows(path).Select(row => Entry(row.Cells, row.Line)));
        return table;
    }

    static RelatedLaw Entry(string[] cells, int line)
    {
        if (cells is [var law, var region, var related, var relation, var from, var source] && Relations.TryGetValue(relation, out var kind))
        {
            if (from.Length == 0)
                return new RelatedLaw(law, region, related, kind, null, source);
            if (DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return new RelatedLaw(law, region, related, kind, day, source);
        }
        throw new FormatException($"相关法规表第 {line} 行应为：法规,地区,相关法规,上位法或新法或废止,起始日期,依据");
    }

    static readonly Dictionary<string, LawRelation> Relations = new()
    {
        ["上位法"] = LawRelation.Higher,
        ["新法"] = LawRelation.Newer,
        ["废止"] = LawRelation.Repealing,
    };
}

/// <summary>A law and one to be read beside it.</summary>
/// <param name="Region">Of the law; empty for national law.</param>
/// <param name="From">From which day the related law counts; null where it always did beside this law.</param>
/// <param name="Source">Where this is written.</param>
public sealed record RelatedLaw(string Law, string Region, string Related, LawRelation Relation, DateOnly? From, string Source)
{
    /// <summary>The law as titles are compared.</summary>
    public string LawKey { get; } = TitleKey.Of(Law);

    /// <summary>The related law as titles are compared.</summary>
    public string RelatedKey { get; } = TitleKey.Of(Related);
}

/// <summary>What the related law is to the law.</summary>
public enum LawRelation
{
    /// <summary>上位法.</summary>
    Higher,

    /// <summary>新法: newer, on the same matter, and the older is not repealed.</summary>
    Newer,

    /// <summary>废止: it repeals the law.</summary>
    Repealing,
}
