using System.Text.RegularExpressions;

namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>发文机关: no internal office (R09); organs that issue together are of one level (R10).</summary>
static partial class IssuerChecks
{
    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (!manuscript.IsOfficial)
            yield break;
        var issuers = manuscript.Draft.Issuers;
        var line = manuscript.LineOf(issuers is [var first, ..] ? first : null, "发文机关");
        foreach (var issuer in issuers.Where(i => Internal().IsMatch(i) || manuscript.Context.InternalOffices.Contains(i)))
            yield return manuscript.Find(GenreRules.InternalOffice, line, $"“{issuer}”是内设机构，除办公厅（室）外不得对外正式行文", "以机关的名义行文");
        var levels = issuers.Select(i => (Name: i, Level: LevelOf(i))).Where(i => i.Level > 0).ToList();
        if (levels.Count > 1 && levels.FirstOrDefault(l => l.Level != levels[0].Level) is { Name: { } other })
            yield return manuscript.Find(GenreRules.SameLevel, line, $"“{levels[0].Name}”与“{other}”不是同级机关，不能联合行文", "由同级机关联合行文，或者分别行文");
    }

    // Twice the rank of the region: a government stands half a rank above its departments.
    static int LevelOf(string organ)
    {
        var rank = Town().IsMatch(organ) ? 1 : County().IsMatch(organ) ? 2 : organ.Contains('市', StringComparison.Ordinal) || City().IsMatch(organ) ? 3 : Province().IsMatch(organ) ? 4 : 0;
        return rank == 0 ? 0 : 2 * rank + (Government().IsMatch(organ) ? 1 : 0);
    }

    [GeneratedRegex("(?:局|厅|委|委员会|部|政府)(?!办公室|办公厅)[\\p{IsCJKUnifiedIdeographs}]{2,14}(?:科|股|处)$(?<!办事处|管理处)", RegexOptions.CultureInvariant)]
    private static partial Regex Internal();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]{1,8}(?:镇|乡|街道)(?=人民政府|政府|办事处|党委|党工委)", RegexOptions.CultureInvariant)]
    private static partial Regex Town();

    // 开发区 and 高新区 belong to the city; 市 in 县级市 cannot be told.
    [GeneratedRegex(@"(?<=市|州|盟|^)[\p{IsCJKUnifiedIdeographs}]{1,4}(?:县|旗|(?<!开发|高新|示范|园|新|技术产业)区)(?=[\p{IsCJKUnifiedIdeographs}]{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex County();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{2,5}(?:州|盟)(?=[\p{IsCJKUnifiedIdeographs}]{2,})", RegexOptions.CultureInvariant)]
    private static partial Regex City();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{1,7}(?:省|自治区)", RegexOptions.CultureInvariant)]
    private static partial Regex Province();

    [GeneratedRegex("人民政府$", RegexOptions.CultureInvariant)]
    private static partial Regex Government();
}
