using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Legal;
using KnowledgeBase.Web.Frame;
using KnowledgeBase.Web.Writing;
using Microsoft.AspNetCore.Mvc;

namespace KnowledgeBase.Web.Pages.Writing;

/// <summary>直接写: the draft itself, Markdown with a head in Chinese keys.</summary>
public sealed class TextModel(DraftWriter writer, PrintQueue queue, CitationsOfDraft citations) : DraftPageModel(writer, queue, citations)
{
    // The head that most documents have; keys that stay empty are not printed.
    const string Skeleton = "---\n格式: 文件\n发文机关: \n发文字号: \n标题: \n主送机关: \n成文日期: \n抄送: \n印发机关: \n印发日期: \n---\n\n";

    [BindProperty(Name = "text")] public string? Text { get; set; }

    [BindProperty(Name = "file")] public IFormFile? Upload { get; set; }

    public override IReadOnlyDictionary<string, string> Blank { get; } = new Dictionary<string, string> { ["text"] = Skeleton };

    public void OnGet() => Text = Skeleton;

    /// <summary>改全文: a form's draft, taken along.</summary>
    public Task OnPostTakeAsync(CancellationToken cancellationToken) => SetAsync(cancellationToken);

    /// <summary>打开: a .md, or a .docx that this program has set.</summary>
    public async Task OnPostOpenAsync(CancellationToken cancellationToken)
    {
        if (Upload is { Length: > LargestFile } large)
            Told = $"{Path.GetFileName(large.FileName)} 有 {Wording.Size(large.Length)}，太大了，一份最多 {Wording.Size(LargestFile)}。";
        else if (Upload is { Length: > 0 } file)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellationToken);
            (var markdown, Told) = OpenedDraft.Read(Path.GetFileName(file.FileName), content.ToArray());
            Text = markdown ?? Text;
        }
        else
            Told = "请先选一个文件。";
        Text ??= Skeleton;
        await SetAsync(cancellationToken);
    }

    public override FindingPlace? PlaceOf(SheetFinding finding) => finding.Line > 0 ? new FindingPlace("text", $"第 {finding.Line} 行", finding.Line) : null;

    protected override (string Markdown, IReadOnlyList<Diagnostic> Findings) Written() => ((Text ?? "").ReplaceLineEndings("\n"), []);
}
