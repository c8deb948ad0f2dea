using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Laws;
using KnowledgeBase.Library.Laws.Provisions;

namespace KnowledgeBase.Tests.Enforcement.Catalogue;

/// <summary>Every fact of the catalogue, held to the texts in the store.</summary>
public sealed class RealCatalogueTests(PenaltyLaws laws) : IClassFixture<PenaltyLaws>
{
    [Fact]
    public async Task Every_phrase_stands_in_its_article_on_the_first_day_it_holds_and_every_provision_exists()
    {
        var texts = Texts();
        List<string> faults = [];
        foreach (var violation in laws.Catalogue.Violations)
        {
            var penalty = await texts.FindAsync(violation.Penalty, violation.From, TestContext.Current.CancellationToken);
            if (penalty.Article is not { } article)
                faults.Add($"{violation.Key}: {penalty.Sentence}");
            else
                faults.AddRange(violation.Unsaid(article).Select(p => $"{violation.Key}: “{p}” does not stand in {violation.Penalty}"));
            foreach (var place in violation.Duties.Concat(violation.Crimes).Concat(violation.YieldsTo is { } higher ? [higher] : []))
                // A duty in another law may be in force later than the penalty: that is told on the card.
                if (await texts.FindAsync(place, new DateOnly(2026, 6, 1), TestContext.Current.CancellationToken) is { IsFound: false } missing)
                    faults.Add($"{violation.Key}: {missing.Sentence}");
        }
        Assert.Empty(faults);
    }

    [Fact]
    public void Every_amount_is_what_its_phrase_says()
    {
        var fines = laws.Catalogue.Violations.SelectMany(v => v.Stages.SelectMany(s => new[] { s.Unit, s.Person }).OfType<Fine>().Select(fine => (v.Key, Fine: fine))).ToList();
        Assert.NotEmpty(fines);
        Assert.Empty(fines.Where(f => f.Fine.Measure is AmountOfMoney amount && !(YuanRange.TryRead(f.Fine.Phrase, out var read) && read == amount.Stated)).Select(f => $"{f.Key}: {f.Fine.Phrase} is not {f.Fine.Measure}"));
    }

    [Fact]
    public async Task May_is_written_where_the_article_says_may()
    {
        var texts = Texts();
        List<string> faults = [];
        foreach (var violation in laws.Catalogue.Violations)
            if ((await texts.FindAsync(violation.Penalty, violation.From, TestContext.Current.CancellationToken)).Article is { } article)
                faults.AddRange(violation.Stages.SelectMany(s => new[] { s.Unit, s.Person }).OfType<Fine>()
                    .Where(f => !f.IsOptional && ProvisionText.Holds(article.Text, "可以" + f.Phrase) && !ProvisionText.Holds(article.Text.Replace("可以" + f.Phrase, "", StringComparison.Ordinal), f.Phrase))
                    .Select(f => $"{violation.Key}: 可以{f.Phrase}"));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("中华人民共和国安全生产法", "92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 112 113 114")]
    [InlineData("生产安全事故应急条例", "32")]
    [InlineData("安全生产许可证条例", "19 20 21")]
    public void Every_penalty_article_is_there(string law, string articles)
    {
        var covered = laws.Catalogue.Violations.Where(v => v.Penalty.Law == law).Select(v => v.Penalty.Place.Article!.Value.Number).ToHashSet();
        Assert.Empty(articles.Split(' ').Select(int.Parse).Except(covered));
    }

    [Fact]
    public async Task Every_item_of_a_penalty_article_is_there()
    {
        var texts = Texts();
        List<string> faults = [];
        foreach (var article in laws.Catalogue.Violations.GroupBy(v => (v.Penalty.Law, v.Penalty.Place.Article)))
        {
            var cited = await texts.FindAsync(article.First().Penalty with { Place = new ProvisionRef(article.Key.Article) }, article.First().From, TestContext.Current.CancellationToken);
            foreach (var paragraph in cited.Article?.Paragraphs ?? [])
            {
                var named = article.Where(v => v.Penalty.Place.Paragraph is null || v.Penalty.Place.Paragraph == paragraph.Number).Select(v => v.Penalty.Place.Item).ToHashSet();
                if (named.Any(i => i is not null))
                    faults.AddRange(paragraph.Items.Where(i => !named.Contains(i.Number)).Select(i => $"{article.Key.Law}{article.Key.Article}第{paragraph.Number}款第{i.Number}项"));
            }
        }
        Assert.Empty(faults);
    }

    [Fact]
    public void The_sixty_four_major_hazards_are_there()
    {
        var hazards = MajorHazards.Load();
        Assert.Equal(64, hazards.Items.Count);
        Assert.Equal(64, hazards.Items.Select(h => h.Place).Distinct().Count());
        Assert.Equal("全部", hazards.Items.Single(h => h.Place.Place is { Article.Number: 13, Item: 1 }).Joined);
        Assert.Equal("任一", hazards.Items.Single(h => h.Place.Place is { Article.Number: 13, Item: 2 }).Joined);
    }

    ProvisionTexts Texts() => new(laws.Service<LawCatalogue>(), laws.Service<LawReader>());
}
