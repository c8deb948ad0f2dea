using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>建议、提案: number, session, title and deputies of what a reply answers.</summary>
static partial class ProposalReader
{
    /// <summary>The proposal that title and opening name, or null when the document answers none.</summary>
    public static Proposal? Read(string title, IReadOnlyList<string> addressees, string opening)
    {
        var compact = Spaces().Replace(title, "");
        var named = Numbered().Match(compact);
        if (!named.Success)
            named = Numbered().Match(Spaces().Replace(opening, ""));
        var answers = AnswerTitle().IsMatch(compact);
        if (!answers || !Kind().IsMatch(compact))
            return null;
        var deputies = Deputies(addressees);
        var kind = named.Success && named.Groups["kind"].Success ? named.Groups["kind"].Value : Kind().Match(compact) is { Success: true } k ? k.Value : null;
        var session = Session().Match(compact) is { Success: true } s ? s.Groups["session"].Value : Session().Match(Spaces().Replace(opening, "")) is { Success: true } o ? o.Groups["session"].Value : null;
        return new Proposal(named.Success ? named.Groups["number"].Value : null, session, ProposalTitle(opening), deputies, kind);
    }

    /// <summary>True when the title says that it answers deputies or members.</summary>
    public static bool Answers(string title) => AnswerTitle().IsMatch(Spaces().Replace(title, "")) && Kind().IsMatch(title);

    static string? ProposalTitle(string opening)
    {
        var match = QuotedTitle().Match(opening);
        return match.Success ? match.Groups["title"].Value.Trim() : null;
    }

    static List<string> Deputies(IReadOnlyList<string> addressees)
    {
        var names = new List<string>();
        foreach (var addressee in addressees)
        {
            var match = Deputy().Match(addressee);
            if (match.Success)
                names.AddRange(match.Groups["names"].Value.Split('、', '，', ' ', '\u3000').Where(n => n.Length is >= 2 and <= 6));
            else if (addressee.Length is 2 or 3 && !OrganName.IsOne(addressee))
                names.Add(addressee);
        }
        return names;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?:答复|回复|办理意见|复函|办理情况|会办意见|的函)(?:意见)?(?:的函)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerTitle();

    [GeneratedRegex("建议|提案|议案", RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    [GeneratedRegex(@"第?(?<number>[0-9]{1,12})号(?:[“""《][^”""》]*[”""》])?(?:的)?(?<kind>建议|提案|议案)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:关于|对|在)(?<session>(?:(?!关于|对)[\p{IsCJKUnifiedIdeographs}]){2,24}?次(?:全体)?会议)", RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(@"(?:提出|提交|来信)(?:的|了)?\s*[“""《]\s*(?<title>[^”""》]{4,80}?)\s*[”""》]|[“""《](?<title>关于[^”""》]{4,80}?(?:建议|提案))[”""》]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"^(?:尊敬的)?(?<names>[\p{IsCJKUnifiedIdeographs}、，·\s]{2,30}?)(?:等)?(?:[0-9一二三四五六七八九十]{1,3}[名位])?\s*(?:人大)?(?:政协)?(?:代表|委员)$", RegexOptions.CultureInvariant)]
    private static partial Regex Deputy();
}
