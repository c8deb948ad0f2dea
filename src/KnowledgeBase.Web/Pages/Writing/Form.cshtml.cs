using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Templates;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace KnowledgeBase.Web.Pages.Writing;

/// <summary>A template's form: its fields, and the document that they make.</summary>
public sealed class FormModel(DraftWriter writer, PrintQueue queue, CitationsOfDraft citations, TemplateShelf shelf) : DraftPageModel(writer, queue, citations)
{
    TemplateFolder folder = null!;

    /// <summary>The name of the template.</summary>
    [BindProperty(Name = "template", SupportsGet = true)] public string Name { get; set; } = "";

    public DraftTemplate Template { get; private set; } = null!;

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public override bool HasExample => TemplateShelf.Example(Template) is not null;

    public override IReadOnlyDictionary<string, string> Blank => FormField.Of(Template, Default).ToDictionary(f => f.Name, f => f.Value);

    public override bool IsForm => true;

    public override IEnumerable<FindingPlace> Unfilled => Fields.Where(f => f.Field.Required && string.IsNullOrWhiteSpace(f.Typed)).Select(Place);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        folder = shelf.Folder;
        if (folder.Find(Name) is not { } template)
        {
            context.Result = NotFound();
            return;
        }
        Template = template;
        Fields = FormField.Of(template, (field, name) => WasSent ? Request.Form[name].ToString() : Default(field, name));
    }

    public void OnGet() { }

    /// <summary>填入示例.</summary>
    public async Task OnPostExampleAsync(CancellationToken cancellationToken)
    {
        if (TemplateShelf.Example(Template) is { } example)
            Fields = FormField.Of(Template, (field, name) => example.GetValueOrDefault(field.Name) ?? Default(field, name));
        await SetAsync(cancellationToken);
    }

    public override FindingPlace? PlaceOf(SheetFinding finding) => Fields.FirstOrDefault(f => f.IsMeantBy(finding)) is { } field ? Place(field) : finding.Line > 0 ? PlaceOfLine(finding.Line) : null;

    // The field whose words fill the most of the draft's line.
    FindingPlace? PlaceOfLine(int line)
    {
        var text = Sheet!.Markdown.Split('\n').ElementAtOrDefault(line - 1) ?? "";
        var made = Fields.Select(f => (Field: f, Made: f.Made(text))).Where(f => f.Made is not null).OrderByDescending(f => f.Made!.Value.Length).FirstOrDefault();
        return made.Field is not { } field ? null : field.IsLong ? new FindingPlace(field.Id, $"{field.Field.Name}第 {made.Made!.Value.Line} 行", made.Made.Value.Line) : Place(field);
    }

    /// <summary>What is wrong with a field, beside it.</summary>
    public string? WrongOf(FormField field) => Sheet?.Findings.FirstOrDefault(field.IsMeantBy)?.Message[(field.Field.Name.Length + 2)..];

    protected override (string Markdown, IReadOnlyList<Diagnostic> Findings) Written()
    {
        var filled = Template.Fill(Fields.ToDictionary(f => f.Field.Name, f => f.Typed), folder.Office);
        return (filled.Markdown, filled.Findings);
    }

    string? Default(TemplateField field, string name) => field.DefaultFor(folder.Office);

    static FindingPlace Place(FormField field) => new(field.Id, field.Field.Name);
}
