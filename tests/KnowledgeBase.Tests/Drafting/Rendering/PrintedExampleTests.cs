using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Tests.Drafting.Templates;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>What the paper shows of every template's example, held to the figures of GB/T 9704-2012 and GB/T 33476.2-2016.</summary>
public sealed class PrintedExampleTests(PrintedExamples examples) : IClassFixture<PrintedExamples>
{
    static readonly IReadOnlyDictionary<string, OfficialDraft> Read = Examples.All.ToDictionary(e => e.Key, e => Drafts.Read(e.Value.Markdown));

    public static TheoryData<string> All => [.. Read.Keys];

    // Of 执法文书 FormSpecimenTests tells.
    public static TheoryData<string> Official => [.. Read.Where(e => e.Value.Format is not DraftFormat.Form).Select(e => e.Key)];

    public static TheoryData<string> Marked => [.. Read.Where(e => e.Value.Format is not (DraftFormat.Plain or DraftFormat.Form)).Select(e => e.Key)];

    public static TheoryData<string> Files => [.. Read.Where(e => e.Value.Format is DraftFormat.File or DraftFormat.Upward).Select(e => e.Key)];

    public static TheoryData<string> Letters => [.. Read.Where(e => e.Value.Format is DraftFormat.Letter).Select(e => e.Key)];

    public static TheoryData<string> Sealed => [.. Read.Where(e => e.Value is { Seal: SealKind.Seal, Signers.Count: 1, IssueDate: not null }).Select(e => e.Key)];

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task The_mark_stands_at_its_height_and_in_the_middle(string name)
    {
        Printed();
        var (top, middle) = Read[name].Format switch { DraftFormat.Letter => (30, 105), DraftFormat.Order => (57, 106), _ => (72, 106) };
        var red = (await examples.PageAsync(name, 1)).Red();
        Assert.InRange(red[0].Top, top - 1, top + 1);
        var mark = red.TakeWhile(band => band.Height > 2).ToList();
        Assert.InRange((mark.Min(b => b.Left) + mark.Max(b => b.Right)) / 2, middle - 1.2, middle + 1.2);
        Assert.True(mark.Max(b => b.Right) <= 184.5);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_red_line_lies_4_mm_under_the_number_and_is_as_wide_as_the_type_area(string name)
    {
        Printed();
        var page = await examples.PageAsync(name, 1);
        var line = page.Red()[^1];
        Assert.InRange(line.Left, 27.5, 28.5);
        Assert.InRange(line.Right, 183.5, 184.5);
        Assert.InRange(line.Top - page.Black(72, line.Top)[^1].Bottom, 3.5, 4.5);
        Assert.InRange(page.Black(line.Bottom, 200)[0].Top - line.Bottom, 19.8, 21.8);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public async Task A_letter_has_its_double_lines(string name)
    {
        Printed();
        var red = (await examples.PageAsync(name, 1)).Red();
        Assert.Equal(5, red.Count);
        Assert.All(red.Skip(1), line => Assert.InRange(line.Right - line.Left, 169, 171));
        Assert.InRange(red[1].Top - red[0].Bottom, 3.5, 4.5);
        Assert.InRange(red[^1].Bottom, 276.5, 277.5);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Pages_are_as_many_as_were_counted_and_the_imprint_ends_the_last_one(string name)
    {
        Printed();
        var pages = await examples.PagesAsync(name);
        var document = Drafts.Write(Examples.All[name].Markdown);
        Assert.Equal(document.EstimatedPages, pages);
        if (document.Imprint is null || Read[name].Format is DraftFormat.Letter)
            return;
        var rules = (await examples.PageAsync(name, pages)).Rules(30, 270);
        Assert.InRange(rules[^1].Middle, 261, 263);
        Assert.Equal(0, pages % 2);
    }

    [Theory]
    [MemberData(nameof(Official))]
    public async Task Page_numbers_stand_right_on_odd_pages_and_left_on_even_ones(string name)
    {
        Printed();
        var first = Read[name].Format is DraftFormat.Letter ? 2 : 1;
        for (var page = first; page <= await examples.PagesAsync(name); page++)
        {
            var lines = await examples.LinesAsync(name, page);
            if (lines.SingleOrDefault(l => l.Text.Replace(" ", "", StringComparison.Ordinal).Contains($"—{page}—", StringComparison.Ordinal)) is not { } number)
            {
                // 7.5: only a page of 版记 behind an empty one, and the empty one, have none.
                Assert.True(Drafts.Write(Examples.All[name].Markdown).Imprint is ImprintPlace.AfterBlankPage && page > 2);
                continue;
            }
            Assert.InRange(page % 2 == 1 ? number.Right : number.Left, page % 2 == 1 ? 177.8 : 32, page % 2 == 1 ? 179.8 : 34);
            if (page == first)
                Assert.InRange((await examples.PageAsync(name, page)).Black(number.Top - 1, number.Bottom + 1)[0].Middle, 266.5, 270.5);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_first_page_shows_text(string name)
    {
        Printed();
        var first = Read[name].Body[0] switch { BodyParagraph paragraph => paragraph.Content.Plain(), BodyTable table => table.Rows[0][0].Plain(), var other => throw new InvalidOperationException(other.ToString()) };
        var page = string.Concat((await examples.LinesAsync(name, 1)).Select(l => l.Text));
        Assert.Contains(Even(first)[..Math.Min(4, Even(first).Length)], Even(page));
    }

    [Theory]
    [MemberData(nameof(Sealed))]
    public async Task The_name_is_centred_over_the_date_and_text_stands_above_it(string name)
    {
        Printed();
        for (var page = 1; page <= await examples.PagesAsync(name); page++)
        {
            var lines = await examples.LinesAsync(name, page);
            var date = KnowledgeBase.Legal.ChineseDate.Format(Read[name].IssueDate!.Value);
            if (lines.Index().FirstOrDefault(l => l.Item.Text.Replace(" ", "", StringComparison.Ordinal) == date) is not { Item: { } found, Index: >= 2 and var at })
                continue;
            Assert.InRange((lines[at - 1].Left + lines[at - 1].Right) / 2 - (found.Left + found.Right) / 2, -2, 2);
            // 7.3.5.5: the seal never stands alone on its page.
            Assert.Contains(lines.Take(at - 1), l => l.Text.Length > 4 && l.Top > 30);
            return;
        }
        Assert.Fail("The date is printed nowhere.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_value_of_the_example_is_on_paper(string name)
    {
        Printed();
        List<string> text = [];
        for (var page = 1; page <= await examples.PagesAsync(name); page++)
            text.AddRange((await examples.LinesAsync(name, page)).Select(l => l.Text));
        var printed = Even(string.Concat(text));
        foreach (var entry in Examples.Values(name).Where(v => v.Value.Length is > 0 and < 20 && Examples.Folder.Find(name)!.Fields.Single(f => f.Name == v.Key).Kind is KnowledgeBase.Drafting.Templates.FieldKind.Text))
            Assert.Contains(Even(entry.Value), printed);
    }

    static string Even(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    void Printed() => Assert.SkipWhen(examples.Missing is not null, examples.Missing ?? "");
}
