using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Gists;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeBase.Tests.Library.Gists;

/// <summary>The gists that come with the program, held to the texts they were written from.</summary>
public sealed partial class RealGistsTests
{
    // A run as long as this is the statute's own sentence.
    const int OwnWords = 20;

    static readonly string[] Files =
    [
        "/安全生产法(", "/行政处罚法(", "/行政法/消防法(", "/特种设备安全法(", "/社会法/职业病防治法(", "/突发事件应对法(2024", "/hazardous-chemicals-safety-law/", "/矿山安全法(", "/危险化学品安全管理条例(",
        "/生产安全事故报告和调查处理条例(", "/生产安全事故应急条例(", "/安全生产许可证条例(", "/山东省安全生产条例(", "/河南省安全生产条例(", "/全国人民代表大会和地方各级人民代表大会代表法(2025", "/河南省人民代表大会代表建议",
        "/河南省人民代表大会常务委员会关于办理省人大代表建议", "/山东省人民代表大会代表建议", "/工贸企业重大事故隐患判定标准_令10号_2023_第3-14条",
    ];

    [Fact]
    public async Task Every_gist_has_its_article_its_numbers_stand_there_and_no_sentence_is_the_statutes_own()
    {
        var gists = ArticleGists.Load();
        Assert.Equal(Files.Length, gists.Laws.Count);
        using var library = await RealLaws.ImportAsync(RealLaws.Dates, Files);
        await using var context = library.Store.Open();
        List<string> faults = [];
        foreach (var law in gists.Laws)
        {
            var version = await context.Versions.Include(v => v.Work).Where(v => v.Work.TitleKey == law.Key && v.VersionDate == law.Version).SingleOrDefaultAsync(TestContext.Current.CancellationToken);
            if (version is null)
            {
                faults.Add($"{law.Law}: no version {law.Version:O}");
                continue;
            }
            var articles = await context.Documents.Where(d => d.VersionId == version.Id && d.Shown).SelectMany(d => d.Articles).ToListAsync(TestContext.Current.CancellationToken);
            var texts = articles.ToLookup(a => new ProvisionNumber(a.Number, a.Suffix), a => a.Text);
            var runs = Runs(string.Concat(articles.Select(a => a.Text))).ToHashSet();
            faults.AddRange(law.Gists.SelectMany(gist => Faults(gist, string.Join('\n', texts[gist.Article]), runs)).Select(fault => $"{law.Law}: {fault}"));
            faults.AddRange(texts.Select(t => t.Key).Except(law.Articles).Select(missing => $"{law.Law}: no gist of {missing}"));
            Assert.Equal((version.Work.Level, version.Work.Region), (law.Level, law.Region));
        }
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("处10万元罚款", "处十万元以上的罚款", true)]
    [InlineData("3日内", "三日内", true)]
    [InlineData("30%", "百分之三十", true)]
    [InlineData("处20万元罚款", "处十万元以上的罚款", false)]
    public void Numbers_are_compared_by_value(string gist, string article, bool same) => Assert.Equal(same, Values(gist).All(Values(article).Contains));

    static IEnumerable<string> Faults(Gist gist, string article, HashSet<string> runs)
    {
        if (article.Length == 0)
            yield return $"{gist.Place}: no such article";
        var values = Values(article);
        foreach (var value in Arabic(gist.Text + " " + gist.Facts))
            if (!values.Contains(value))
                yield return $"{gist.Place}: {value} does not stand in the article";
        foreach (var field in (string[])[gist.Text, gist.Facts, .. gist.FieldWords])
            if (Runs(field).FirstOrDefault(runs.Contains) is { } own)
                yield return $"{gist.Place}: the statute's own words ({own[..6]}…)";
    }

    static IEnumerable<string> Runs(string text)
    {
        var bare = string.Concat(text.Where(char.IsLetterOrDigit));
        for (var i = 0; i + OwnWords <= bare.Length; i++)
            yield return bare.Substring(i, OwnWords);
    }

    static IEnumerable<decimal> Arabic(string text) => ArabicNumber().Matches(text).Select(match =>
        decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * (match.Groups["unit"].Value switch { "万" => 10_000, "亿" => 100_000_000, _ => 1 }));

    static HashSet<decimal> Values(string text)
    {
        var values = Arabic(WidthFold.Fold(text)).ToHashSet();
        foreach (Match match in ChineseNumber().Matches(text))
        {
            if (ChineseNumeral.TryParse(match.Value, out var number))
                values.Add(number);
            if (match.Value is [.. var thousands, '万'] && ChineseNumeral.TryParse(thousands, out var many))
                values.Add(many * 10_000m);
        }
        return values;
    }

    [GeneratedRegex(@"(?<number>[0-9]+(?:\.[0-9]+)?)\s*(?<unit>[万亿])?")]
    private static partial Regex ArabicNumber();

    [GeneratedRegex("[〇零一二两三四五六七八九十百千]+万?")]
    private static partial Regex ChineseNumber();
}
