using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Drafting.Layout.Forms;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>A document as it was set.</summary>
/// <param name="Bytes">The .docx.</param>
/// <param name="Findings">What the layout had to decide.</param>
/// <param name="EstimatedPages">Pages as counted without a renderer.</param>
/// <param name="Fonts">The fonts that it asks for.</param>
/// <param name="Imprint">Where 版记 went; null where there is none.</param>
public sealed record DraftDocument(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Diagnostic> Findings, int EstimatedPages, IReadOnlyList<DocumentFont> Fonts, ImprintPlace? Imprint);

/// <summary>Sets a draft as a .docx (GB/T 9704-2012; profile E by GB/T 33476.2-2016). The same draft gives the same bytes.</summary>
/// <param name="words">Words that titles must not split: names of organs, laws, places.</param>
public sealed class DraftWriter(IEnumerable<string>? words = null)
{
    readonly string[] words = [.. words ?? []];

    /// <param name="imprint">Where 版记 goes; by default where the count of pages puts it.</param>
    public DraftDocument Write(OfficialDraft draft, ImprintPlace? imprint = null)
    {
        var (composition, plan) = Compose(draft, imprint);
        var body = new Body();
        body.Append(plan.Text);
        var end = Imprinted(body, draft, plan, composition);
        body.Append(end);
        var fonts = FontsOf(body, composition.Page.Sheet);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // It is compressed when it is written anew.
            package.CompressionOption = CompressionOption.NotCompressed;
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, PartIds.Main);
            main.Document = Namespaces.Declare(new Document(body));
            DocumentParts.Add(main, composition);
        }
        stream.Position = 0;
        return new DraftDocument(FixedPackage.Rewrite(stream), plan.Findings, plan.Pages, fonts, plan.HasImprint ? plan.Imprint : null);
    }

    internal (Composition Composition, PagePlan Plan) Compose(OfficialDraft draft, ImprintPlace? imprint = null)
    {
        var composition = new Composition(draft);
        var plan = PagePlan.Make(draft, TitleBreaker.Of(draft, words), composition, imprint);
        composition.Pages = plan.Pages;
        return (composition, plan);
    }

    internal static IEnumerable<OpenXmlElement> Main(OfficialDraft draft, bool addresseesMoved, TitleBreaker titles, Composition composition)
    {
        if (draft.Format is DraftFormat.Form)
            return FormText.Compose(draft, titles, composition);
        // 10.2: an order is addressed to nobody.
        var addressed = !addresseesMoved && draft.Format is not DraftFormat.Order;
        List<OpenXmlElement> head = [.. Head(draft, titles, composition), .. addressed ? TitleBlock.Addressees(draft) : []];
        List<OpenXmlElement> text = [.. BodyText.Compose(draft.Body, composition), .. ClosingBlock.AttachmentNote(draft), .. draft.Format is DraftFormat.Minutes ? ClosingBlock.Attendance(draft) : []];
        List<OpenXmlElement> notes = [.. ClosingBlock.Notes(draft)];
        return
        [
            .. new KeptTogether(composition, new PageFlow(composition).HeightOf(notes)).Compose(head, text, tight => [.. Signature.Compose(draft, composition.Page, tight)], notes),
            .. draft.AttachedTexts.SelectMany(a => AttachmentPages.Compose(a, titles, composition)),
        ];
    }

    internal static IEnumerable<OpenXmlElement> Head(OfficialDraft draft, TitleBreaker titles, Composition composition)
    {
        IReadOnlyList<string> lines = draft.TitleLines.Count > 0 ? draft.TitleLines : titles.Break(draft.Title);
        return draft.Format switch
        {
            DraftFormat.Form => FormHead.Compose(draft, lines, composition.Page),
            DraftFormat.Plain => TitleBlock.Compose(lines, draft.TitleNote, default),
            DraftFormat.Letter => [.. Letterhead.Compose(draft, composition), .. TitleBlock.Compose(lines, draft.TitleNote, TwoLines)],
            // 10.2: an order has no title; its text begins two lines under 令号.
            DraftFormat.Order => [.. Masthead.Compose(draft, composition.Page), .. Typeset.Gap(TwoLines - HalfLeading)],
            _ => [.. Masthead.Compose(draft, composition.Page), .. TitleBlock.Compose(lines, draft.TitleNote, TwoLines)],
        };
    }

    // The anchor of 版记 is the last paragraph; on a page of its own it may be in a section without page numbers.
    static SectionProperties Imprinted(Body body, OfficialDraft draft, PagePlan plan, Composition composition)
    {
        var imprint = PagePlan.ImprintOf(draft, composition.Page, plan.AddresseesMoved);
        if (imprint.IsEmpty)
            return composition.Sections.Upright();
        var box = imprint.Compose(composition.NextDrawing(), plan.ClearAboveImprint);
        if (plan.Imprint is ImprintPlace.AfterBlankPage)
        {
            body.Append(Sections.Ended(composition.Sections.Upright()));
            body.Append(Typeset.Paragraph(Looks.Gap), box.OnNewPage());
            return composition.Sections.Upright(numbered: false);
        }
        body.Append(plan.Imprint is ImprintPlace.NextPage ? box.OnNewPage() : box);
        return composition.Sections.Upright();
    }

    static IReadOnlyList<DocumentFont> FontsOf(Body body, StyleSheet sheet)
    {
        var names = body.Descendants<ParagraphStyleId>().Select(s => sheet.Find(s.Val?.Value)?.Font.Name).Concat(body.Descendants<RunFonts>().Select(f => f.EastAsia?.Value)).ToHashSet(StringComparer.Ordinal);
        return [.. Layout.Fonts.All.Where(f => names.Contains(f.Name) || f == Layout.Fonts.SongTi)];
    }
}
