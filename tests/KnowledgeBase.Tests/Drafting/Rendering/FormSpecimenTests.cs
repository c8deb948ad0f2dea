using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>What the paper shows of 执法文书.</summary>
[Collection(PrintedForms.Collection)]
public sealed class FormSpecimenTests(PrintedForms forms)
{
    // The middle of the text area: 28 mm at the left, 26 mm at the right.
    const double Middle = 106;

    public static TheoryData<string> Names => [.. PrintedForms.All.Keys];

    public static TheoryData<string> Sealed => [.. PrintedForms.All.Keys.Where(n => Read(n).Seal is not SealKind.None)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Organ_title_and_number_stand_in_the_middle_one_under_the_other(string name)
    {
        Printed();
        var draft = Read(name);
        var lines = await forms.LinesAsync(name, 1);
        var organ = Assert.Single(lines, l => l.Text == draft.Issuers[0] && l.Top < 45);
        var title = Assert.Single(lines, l => l.Text == draft.Title && l.Top > organ.Top);
        Assert.InRange((organ.Left + organ.Right) / 2, Middle - 1, Middle + 1);
        Assert.InRange((title.Left + title.Right) / 2, Middle - 1, Middle + 1);
        Assert.InRange(title.Top - organ.Top, 5, 14);
        if (draft.NumberAsPrinted is not { } printed)
            return;
        var number = Assert.Single(lines, l => l.Text == printed.Replace(" ", "", StringComparison.Ordinal) && l.Top > title.Top && l.Top < 70);
        Assert.InRange((number.Left + number.Right) / 2, Middle - 1, Middle + 1);
        Assert.InRange(number.Top - title.Top, 6, 16);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Everything_stands_within_the_margins_and_every_page_is_counted(string name)
    {
        Printed();
        var pages = await forms.PagesAsync(name);
        for (var page = 1; page <= pages; page++)
        {
            var lines = await forms.LinesAsync(name, page);
            // A closing mark may hang over the edge.
            Assert.All(lines, l => Assert.True(l.Left > 27.5 && l.Right < 189 && l.Top > 13 && l.Bottom < 288, $"{name} {page}: {l}"));
            var count = Assert.Single(lines, l => l.Text.StartsWith($"第{page}页", StringComparison.Ordinal));
            var foot = lines.Where(l => l.Top > count.Top - 1).OrderBy(l => l.Left).ToList();
            Assert.Equal($"第{page}页共{pages}页", string.Concat(foot.Select(l => l.Text)).Replace("　", "", StringComparison.Ordinal));
            Assert.InRange((foot[0].Left + foot[^1].Right) / 2, Middle - 1, Middle + 1);
            Assert.All(lines.Except(foot), l => Assert.True(l.Bottom <= count.Top + 1.5, $"{name} {page}: {l} reaches into the page number"));
        }
    }

    [Theory]
    [MemberData(nameof(Sealed))]
    public async Task The_place_of_the_seal_is_free(string name)
    {
        Printed();
        var draft = Read(name);
        var lines = await forms.LinesAsync(name, await forms.PagesAsync(name));
        var organ = Assert.Single(lines, l => l.Text == draft.Issuers[0] + "（印章）");
        var date = Assert.Single(lines, l => l.Top > organ.Top && l.Top < organ.Top + 12 && l.Text.Contains('年', StringComparison.Ordinal));
        Assert.InRange((organ.Left + organ.Right) / 2 - (date.Left + date.Right) / 2, -2, 2);
        var (x, y) = ((organ.Left + organ.Right) / 2, (organ.Top + date.Bottom) / 2);
        Assert.InRange(x, 28, 184 - 20.5);
        Assert.All(lines.Where(l => l != organ && l != date), l =>
            Assert.False(l.Right > x - 21 && l.Left < x + 21 && l.Bottom > y - 20.5 && l.Top < y + 20.5, $"{name}: {l} under the seal at {x:0}, {y:0}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task All_that_is_signed_at_the_end_stands_on_the_last_page_with_text_before_it(string name)
    {
        Printed();
        var draft = Read(name);
        if (draft.Body is not [.., BodyTable { Kind: TableKind.Lines } signed] || draft.Body.Count < 2)
            return;
        var lines = await forms.LinesAsync(name, await forms.PagesAsync(name));
        var text = string.Concat(lines.Select(l => l.Text));
        Assert.All(signed.Rows, row => Assert.Contains(row[0].Plain(), text));
        var first = lines.First(l => l.Text.StartsWith(signed.Rows[0][0].Plain(), StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Top > 24 && l.Bottom < first.Top + 1);
    }

    [Theory]
    [InlineData("inquiry", 2)]
    [InlineData("inquiry-12", 12)]
    public async Task Every_page_of_a_record_is_signed_by_all(string name, int atLeast)
    {
        Printed();
        var pages = await forms.PagesAsync(name);
        Assert.True(pages >= atLeast, $"{pages} pages");
        for (var page = 1; page <= pages; page++)
        {
            var lines = await forms.LinesAsync(name, page);
            var foot = string.Concat(lines.Where(l => l.Top > 250).Select(l => l.Text));
            Assert.All(Read(name).PageSigners, signer => Assert.Contains(signer + "：", foot));
        }
    }

    [Fact]
    public async Task Every_form_prints_as_many_pages_as_were_counted()
    {
        Printed();
        List<string> wrong = [];
        foreach (var name in PrintedForms.All.Keys)
            if (await forms.PagesAsync(name) is var printed && new DraftWriter().Write(Read(name)).EstimatedPages is var counted && printed != counted)
                wrong.Add($"{name}: {counted} counted, {printed} printed");
        Assert.Empty(wrong);
    }

    static OfficialDraft Read(string name) => Drafts.Read(PrintedForms.All[name]);

    void Printed() => Assert.SkipWhen(forms.Missing is not null, forms.Missing ?? "");
}
