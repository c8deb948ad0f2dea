using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Lint.Proofreading;

/// <summary>已撤销机构的名称 (corpus/organ-names.csv). In the titles of old documents and after 原 the old name is right.</summary>
static partial class AbolishedOrgans
{
    static readonly Lazy<IReadOnlyList<AbolishedOrgan>> Table = new(() => Read(CorpusTable.PathOf("organ-names.csv")));

    // A short pattern of all names tells the lines that need a closer look.
    static readonly Lazy<Regex> Any = new(() => new Regex(Table.Value.Count == 0 ? "(?!)" : string.Join('|', Table.Value.Select(o => Regex.Escape(o.Name))), RegexOptions.CultureInvariant));

    public static IEnumerable<LintFinding> Check(Manuscript manuscript, ManuscriptLine line)
    {
        HashSet<string> told = [];
        foreach (Match match in Any.Value.Matches(line.Prose))
        {
            var organ = Table.Value.First(o => o.Name == match.Value);
            var (before, after) = (line.Prose[..match.Index], line.Prose[(match.Index + match.Length)..]);
            if (Former().IsMatch(before) || Cited().IsMatch(after) || InATitle(before) || organ.Exceptions.Any(e => after.StartsWith(e, StringComparison.Ordinal)) || !told.Add(match.Value))
                continue;
            yield return manuscript.Find(ProofRules.AbolishedOrgan, line.Number, $"“{match.Value}”已经撤销（{organ.Reason}）", $"“{organ.Today}”");
        }
    }

    static bool InATitle(string before) => before.LastIndexOf('《') > before.LastIndexOf('》');

    /// <exception cref="FormatException">A line is not 旧名,现名,自,依据,后面是这些字时不是它.</exception>
    internal static IReadOnlyList<AbolishedOrgan> Read(string path) =>
        [.. CorpusTable.Rows(path).Select(row => row.Cells is [{ Length: > 0 } name, { Length: > 0 } today, { Length: > 0 } from, { Length: > 0 } reason, var exceptions]
            ? new AbolishedOrgan(name, today, $"{from}，{reason}", exceptions.Split('；', StringSplitOptions.RemoveEmptyEntries))
            : throw new FormatException($"机构名称表第 {row.Line} 行应为：旧名,现名,自,依据,后面是这些字时不是它（几个用；隔开，可以空着）")).OrderByDescending(o => o.Name.Length)];

    // 高新区 and other zones kept bureaux of the old name.
    [GeneratedRegex(@"(?:高新|开发|经开|示范|园|新|保税)区$|(?:原|前身(?:是|为)|时任|改名前的|撤销|不再保留)[\p{IsCJKUnifiedIdeographs}]{0,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Former();

    // 令, 公告, 〔2015〕: a document of the time when the organ was there.
    [GeneratedRegex(@"^(?:令|公告|第\d+号|[〔\[（(]\d{4}|[\p{IsCJKUnifiedIdeographs}]{0,6}(?:令第|公告\d{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Cited();
}

/// <summary>A name that is no more.</summary>
/// <param name="Exceptions">Where one of these follows it is another word: 农业部 in 农业部门.</param>
sealed record AbolishedOrgan(string Name, string Today, string Reason, IReadOnlyList<string> Exceptions);
