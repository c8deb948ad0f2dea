using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Ingestion;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Tests.Ingestion;

/// <summary>All the law files of shared/corpus through reader and parser: what is counted, dated and found missing.</summary>
public sealed partial class LawCorpusTests(LawCorpusTests.Corpus corpus) : IClassFixture<LawCorpusTests.Corpus>
{
    public sealed record Law(string Path, int ArticleLines, ParsedFile Parsed)
    {
        public int Articles => Parsed.Documents.Sum(d => d.Statute?.Articles.Count ?? 0);

        public IEnumerable<Diagnostic> Findings => Parsed.Diagnostics.Concat(Parsed.Documents.SelectMany(d => d.Diagnostics));
    }

    public sealed class Corpus : IAsyncLifetime
    {
        public List<Law> Laws { get; } = [];

        public async ValueTask InitializeAsync()
        {
            var root = SharedCorpus.Path("corpus");
            if (!Directory.Exists(root))
                return;
            var ingester = new DocumentIngester(DocumentReaders.All());
            foreach (var folder in new[] { "laws", "laws-current" })
                foreach (var path in Directory.EnumerateFiles(System.IO.Path.Combine(root, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    var bytes = await File.ReadAllBytesAsync(path);
                    var file = new SourceFile(System.IO.Path.GetRelativePath(root, path), bytes);
                    Laws.Add(new Law(file.Path, ArticleLine().Count(Encoding.UTF8.GetString(bytes)), await ingester.IngestAsync(file, CancellationToken.None)));
                }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    IReadOnlyList<Law> Laws
    {
        get
        {
            SharedCorpus.Require();
            return corpus.Laws;
        }
    }

    Law Named(string part) => Assert.Single(Laws, l => l.Path.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void Every_article_line_is_an_article_or_a_finding_says_why()
    {
        var different = Laws.Where(l => l.Articles != l.ArticleLines).ToList();
        Assert.True(different.Count <= Laws.Count * 0.005, string.Join('\n', different.Select(l => $"{l.Path}: {l.ArticleLines} lines, {l.Articles} articles")));
        Assert.All(different, l => Assert.Contains(l.Findings, f => f.Code == DiagnosticCode.UncountedArticleLine));
    }

    [Fact]
    public void No_file_is_an_error() => Assert.DoesNotContain(Laws, l => l.Parsed.Failed);

    [Fact]
    public void A_record_later_than_the_name_dates_the_version_and_is_listed()
    {
        var listed = Laws.Where(l => l.Findings.Any(f => f.Code == DiagnosticCode.VersionDateDisagrees)).ToList();
        Assert.InRange(listed.Count, 20, 26);
        var henan = Named("河南省安全生产条例");
        Assert.Contains(henan, listed);
        Assert.Equal(new DateOnly(2019, 5, 31), henan.Parsed.Documents[0].Statute!.VersionDate);
    }

    [Fact]
    public void Gaps_in_article_numbers_are_listed()
    {
        // The parts of a code in laws-current begin where the part before them ended; the import joins them.
        var gaps = Laws.Where(l => l.Path.StartsWith("laws/", StringComparison.Ordinal) && l.Findings.Any(f => f.Code == DiagnosticCode.ArticleGap)).ToList();
        Assert.InRange(gaps.Count, 18, 40);
        Assert.Contains(Named("山东省人民代表大会代表建议、批评和意见办理工作条例").Findings, f => f.Message.Contains("缺 第四条", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("社会法/安全生产法(2021-06-10).md", LevelOfAuthority.Law, "2021-06-10", "全国人民代表大会常务委员会", 119)]
    [InlineData("行政法规/生产安全事故应急条例", LevelOfAuthority.AdministrativeRegulation, "2019-02-17", "国务院", 35)]
    [InlineData("山东/山东省安全生产条例", LevelOfAuthority.LocalRegulation, "2021-12-03", "山东省人民代表大会常务委员会", 80)]
    [InlineData("social/hazardous-chemicals-safety-law", LevelOfAuthority.Law, "2025-12-27", "全国人民代表大会常务委员会", 127)]
    public void A_law_knows_its_level_version_and_issuer(string path, LevelOfAuthority level, string version, string issuer, int articles)
    {
        var document = Named(path).Parsed.Documents.Single();
        Assert.Equal((level, DateOnly.Parse(version, System.Globalization.CultureInfo.InvariantCulture), issuer, articles),
            (document.Statute!.Level, document.Statute.VersionDate!.Value, document.Issuer, document.Statute.Articles.Count));
    }

    [Fact]
    public void No_version_is_in_force_from_the_date_of_its_last_article() =>
        Assert.DoesNotContain(Laws.SelectMany(l => l.Parsed.Documents), d => d.EffectiveDate < d.Statute?.TitleNote.Where(r => r.Act is HistoryAct.Amended or HistoryAct.Revised).Max(r => r.Date));

    [GeneratedRegex(@"^\s*(\*\*)?第[零一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?(\*\*)?[ 　\t]", RegexOptions.Multiline)]
    private static partial Regex ArticleLine();
}
