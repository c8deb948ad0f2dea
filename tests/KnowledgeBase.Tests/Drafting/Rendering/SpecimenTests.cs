using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>What the paper shows, held to the figures of GB/T 9704-2012 and GB/T 33476.2-2016.</summary>
[Collection(PrintedSpecimens.Collection)]
public sealed class SpecimenTests(PrintedSpecimens specimens)
{
    [Theory]
    [InlineData("file-E", 72)]
    [InlineData("file-S", 72)]
    [InlineData("upward-E", 72)]
    [InlineData("upward-S", 72)]
    [InlineData("joint-E", 72)]
    [InlineData("joint-S", 72)]
    [InlineData("minutes-E", 72)]
    [InlineData("minutes-S", 72)]
    [InlineData("order-E", 57)]
    [InlineData("order-S", 57)]
    [InlineData("letter-E", 30)]
    [InlineData("letter-S", 30)]
    [InlineData("long-organ", 72)]
    [InlineData("big", 72)]
    public async Task The_mark_stands_at_its_height_and_in_the_middle(string name, double top)
    {
        Printed();
        var red = (await specimens.PageAsync(name, 1)).Red();
        Assert.InRange(red[0].Top, top - 1, top + 1);
        // A letter's mark is in the middle of the paper, that of a file in the middle of the type area.
        var middle = name.StartsWith("letter", StringComparison.Ordinal) ? 105 : 106;
        var mark = red.TakeWhile(band => band.Height > 2).ToList();
        Assert.InRange((mark.Min(b => b.Left) + mark.Max(b => b.Right)) / 2, middle - 1.2, middle + 1.2);
        Assert.True(mark.Max(b => b.Right) <= 184.5);
    }

    [Theory]
    [InlineData("file-E")]
    [InlineData("file-S")]
    [InlineData("upward-E")]
    [InlineData("upward-S")]
    [InlineData("joint-E")]
    [InlineData("joint-S")]
    [InlineData("long-organ")]
    [InlineData("big")]
    public async Task The_red_line_lies_4_mm_under_the_number_and_is_as_wide_as_the_type_area(string name)
    {
        Printed();
        var page = await specimens.PageAsync(name, 1);
        var line = page.Red()[^1];
        Assert.InRange(line.Left, 27.5, 28.5);
        Assert.InRange(line.Right, 183.5, 184.5);
        var number = page.Black(72, line.Top)[^1];
        Assert.InRange(line.Top - number.Bottom, 3.5, 4.5);
        Assert.InRange(page.Black(line.Bottom, 200)[0].Top - line.Bottom, 19.8, 21.8);
    }

    [Fact]
    public async Task A_title_is_printed_in_lines_of_at_most_20_characters_that_widen_narrow_or_do_both()
    {
        Printed();
        foreach (var name in Specimens.All.Keys.Where(n => Drafts.Read(Specimens.All[n]) is { Title.Length: > 0, Format: not DraftFormat.Minutes }))
        {
            var title = Drafts.Read(Specimens.All[name]).Title;
            var printed = (await specimens.LinesAsync(name, 1)).Select(l => l with { Text = l.Text.Replace(" ", "", StringComparison.Ordinal) }).ToList();
            // Mark and signature may hold words of the title too; the title is the run of lines that gives all of it.
            var lines = Enumerable.Range(0, printed.Count).SelectMany(i => Enumerable.Range(1, Math.Min(4, printed.Count - i)).Select(n => printed.GetRange(i, n))).FirstOrDefault(run => string.Concat(run.Select(l => l.Text)) == title);
            Assert.True(lines is not null, $"{name}: no lines that give the title");
            Assert.All(lines, l => Assert.InRange(l.Text.Length, 1, 20));
            Assert.True(TitleBreaker.IsWellShaped([.. lines.Select(l => (double)l.Text.Length)]), $"{name}: {string.Join('／', lines.Select(l => l.Text))}");
            Assert.All(lines, l => Assert.InRange((l.Left + l.Right) / 2, 105, 107));
        }
    }

    [Fact]
    public async Task The_big_specimen_has_40_pages_and_one_of_them_is_turned()
    {
        Printed();
        Assert.InRange(await specimens.PagesAsync("big"), 40, 60);
        Assert.Equal(5, Drafts.Read(Specimens.All["big"]).AttachedTexts.Count);
        Assert.Equal(12, Drafts.Read(Specimens.All["big"]).Issuers.Count);
    }

    [Theory]
    [InlineData("file-E")]
    [InlineData("file-S")]
    public async Task A_full_page_has_22_lines_of_28_characters(string name)
    {
        Printed();
        var lines = (await specimens.LinesAsync(name, 2)).Where(l => l.Top < 262).ToList();
        Assert.Equal(22, lines.Count);
        Assert.All(lines.Where(l => l.Right > 182), l => Assert.InRange(l.Text.Length, 26, 28));
        Assert.Contains(lines, l => l.Text.Length == 28);
    }

    [Fact]
    public async Task In_profile_E_the_ink_of_a_full_page_is_the_type_area()
    {
        Printed();
        var ink = (await specimens.PageAsync("file-E", 2)).Black(20, 266.5);
        Assert.InRange(ink[0].Top, 36, 38.6);
        Assert.InRange(ink[^1].Bottom - ink[0].Top, 223, 226);
    }

    [Theory]
    [InlineData("file-E")]
    [InlineData("file-S")]
    [InlineData("letter-E")]
    public async Task Page_numbers_stand_right_on_odd_pages_and_left_on_even_ones(string name)
    {
        Printed();
        for (var page = 1; page <= await specimens.PagesAsync(name); page++)
        {
            var lines = await specimens.LinesAsync(name, page);
            if (page == 1 && name.StartsWith("letter", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(lines, l => l.Text.Contains('—'));
                continue;
            }
            var number = Assert.Single(lines, l => l.Text.Contains($"—{page}—", StringComparison.Ordinal) || l.Text.Contains($"— {page} —", StringComparison.Ordinal));
            Assert.InRange(page % 2 == 1 ? number.Right : number.Left, page % 2 == 1 ? 177.8 : 32, page % 2 == 1 ? 179.8 : 34);
            // The dash on the left: 一字线, 7 mm under the type area.
            var dash = Assert.Single((await specimens.PageAsync(name, page)).Black(number.Top, number.Bottom, number.Left, number.Left + 3));
            Assert.InRange(dash.Middle, 268.5, 269.5);
        }
    }

    [Theory]
    [InlineData("file-E")]
    [InlineData("file-S")]
    [InlineData("upward-E")]
    [InlineData("joint-E")]
    [InlineData("one-line")]
    [InlineData("sixty-addressees")]
    [InlineData("big")]
    public async Task The_imprint_ends_at_the_foot_of_the_last_page(string name)
    {
        Printed();
        var pages = await specimens.PagesAsync(name);
        var rules = (await specimens.PageAsync(name, pages)).Rules(30, 270);
        Assert.InRange(rules[^1].Middle, 261, 263);
        Assert.Equal(3, rules.Count);
        Assert.All(rules, rule => Assert.InRange(rule.Left, 27.5, 28.5));
        Assert.All(rules, rule => Assert.InRange(rule.Right, 183.5, 184.5));
        Assert.True(rules[0].Height > rules[1].Height && rules[^1].Height > rules[1].Height, string.Join(", ", rules.Select(r => r.Height)));
        if (!name.EndsWith("-S", StringComparison.Ordinal))
            Assert.Equal(0, pages % 2);
    }

    [Theory]
    [InlineData("letter-E")]
    [InlineData("letter-S")]
    public async Task A_letter_has_its_double_lines_and_its_text_may_run_down_to_the_lower_one(string name)
    {
        Printed();
        var page = await specimens.PageAsync(name, 1);
        var red = page.Red();
        Assert.Equal(5, red.Count);
        Assert.All(red.Skip(1), line => Assert.InRange(line.Right - line.Left, 169, 171));
        Assert.InRange(red[1].Top - red[0].Bottom, 3.5, 4.5);
        Assert.InRange(red[^1].Bottom, 276.5, 277.5);
        Assert.True(red[1].Height > red[2].Height && red[3].Height < red[4].Height);
        var ink = page.Black(47.7, 275);
        Assert.InRange(ink[0].Top - red[2].Bottom, 4.3, 5.3);
        // Never nearer than 7/8 字; what is left of a line may stay white.
        Assert.InRange(red[3].Top - ink[^1].Bottom, 4.3, 4.84 + 10.44);
    }

    [Fact]
    public async Task The_first_page_shows_text_even_of_an_only_paragraph()
    {
        Printed();
        Assert.Contains("现将《云岭市危险作业管理办法》印发", string.Concat((await specimens.LinesAsync("two-lines", 1)).Select(l => l.Text)));
        Assert.Contains(await specimens.LinesAsync("two-lines", 2), l => l.Text.Contains("2026年8月20日", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_meeting_has_passed_has_its_day_under_the_title_and_no_signature()
    {
        Printed();
        var lines = await specimens.LinesAsync("passed", 1);
        var note = lines.Index().First(l => l.Item.Text.StartsWith("（2026年8月20日", StringComparison.Ordinal)).Index;
        Assert.All(lines.Skip(note).Take(2), l => Assert.InRange((l.Left + l.Right) / 2, 104, 108));
        Assert.Equal("云岭市应急管理局第二届职工代表大会第三次会议通过）", lines[note + 1].Text);
        Assert.DoesNotContain(lines.Skip(note + 2), l => l.Text is "云岭市应急管理局" or "2026年8月20日");
    }

    [Fact]
    public async Task Sixty_addressees_move_to_the_imprint_and_the_first_page_shows_text()
    {
        Printed();
        var first = string.Concat((await specimens.LinesAsync("sixty-addressees", 1)).Select(l => l.Text));
        Assert.Contains("各单位要结合实际", first);
        Assert.DoesNotContain("第60化工", first.Replace(" ", "", StringComparison.Ordinal));
        var last = string.Concat((await specimens.LinesAsync("sixty-addressees", await specimens.PagesAsync("sixty-addressees"))).Select(l => l.Text));
        Assert.Contains("主送：", last);
    }

    [Theory]
    [InlineData("long-organ")]
    [InlineData("file-E")]
    [InlineData("letter-S")]
    [InlineData("one-line")]
    public async Task The_name_is_centred_over_the_date(string name)
    {
        Printed();
        List<PrintedLine> lines = [];
        for (var page = 1; page <= await specimens.PagesAsync(name); page++)
            lines.AddRange(await specimens.LinesAsync(name, page));
        var at = lines.FindIndex(l => l.Text.Replace(" ", "", StringComparison.Ordinal) == "2026年8月20日");
        var (above, date) = (lines[at - 1], lines[at]);
        Assert.InRange((above.Left + above.Right) / 2 - (date.Left + date.Right) / 2, -2, 2);
    }

    [Fact]
    public async Task Every_specimen_prints_as_many_pages_as_were_counted()
    {
        Printed();
        List<string> wrong = [];
        foreach (var (name, markdown) in Specimens.All)
            if (await specimens.PagesAsync(name) is var printed && Drafts.Write(markdown).EstimatedPages is var counted && printed != counted)
                wrong.Add($"{name}: {counted} counted, {printed} printed");
        Assert.Empty(wrong);
    }

    void Printed() => Assert.SkipWhen(specimens.Missing is not null, specimens.Missing ?? "");
}
