using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Names;

/// <summary>What sort of other name a law has.</summary>
public enum LawNameKind
{
    /// <summary>简称.</summary>
    ShortName,

    /// <summary>旧称: of the text that this law replaced.</summary>
    OldName,

    /// <summary>行业简称: what the trade calls it, also by the number of its order.</summary>
    TradeName,
}

/// <summary>法规的别名: from what people say to the title, and never the other way.</summary>
/// <param name="Law">The title, without 中华人民共和国.</param>
public sealed record LawName(string Name, string Law, LawNameKind Kind, string Note);

/// <summary>法名表 (corpus/law-names.csv): the short, old and trade names of laws.</summary>
public sealed class LawNames
{
    readonly ILookup<string, LawName> names;

    LawNames(IEnumerable<LawName> names) => this.names = names.ToLookup(name => Key(name.Name));

    /// <summary>No names: every law is called by its title.</summary>
    public static LawNames None { get; } = new([]);

    /// <summary>Every name of the table.</summary>
    public IEnumerable<LawName> All => names.SelectMany(group => group);

    /// <summary>The table that comes with the program.</summary>
    public static LawNames Load() => Load(CorpusTable.PathOf("law-names.csv"));

    /// <summary>Reads a table; none where there is no such file.</summary>
    /// <exception cref="FormatException">A line is not name,law,kind,note.</exception>
    public static LawNames Load(string path) => new(CorpusTable.Rows(path).Select(row => Read(row.Cells, row.Line)).ToList());

    /// <summary>What is called so; none for a name that the table does not know. 国务院令第493号 is 493号令.</summary>
    public IReadOnlyList<LawName> Resolve(string typed) => [.. names[Key(typed)]];

    /// <summary>The given titles that what was typed may mean, best first; the looser ways are tried only where the stricter ones find nothing.</summary>
    public IReadOnlyList<TitleCandidate> Candidates(string typed, IEnumerable<string> titles) => TitleRanking.Rank(typed, [.. Resolve(typed).Select(name => TitleKey.Of(name.Law))], titles);

    static string Key(string name) => OrderName.Short(TitleKey.Of(name));

    static LawName Read(string[] cells, int line) =>
        cells is [{ Length: > 0 } name, { Length: > 0 } law, var kind, var note] && Kind(kind) is { } known
            ? new LawName(name, law, known, note)
            : throw new FormatException($"法名表第 {line} 行应为：名称,法规,简称|旧称|行业简称,说明");

    static LawNameKind? Kind(string word) => word switch { "简称" => LawNameKind.ShortName, "旧称" => LawNameKind.OldName, "行业简称" => LawNameKind.TradeName, _ => null };
}
