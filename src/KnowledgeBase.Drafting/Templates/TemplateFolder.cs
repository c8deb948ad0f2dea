using System.Text;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Templates;

/// <summary>模板文件夹: the templates that can be used, the bureau's own data, and what is wrong with the others. Immutable.</summary>
/// <param name="Templates">By 类别, and within it in the order of the files.</param>
/// <param name="Findings">Each names its file; one that cannot be used hides no other.</param>
public sealed record TemplateFolder(IReadOnlyList<DraftTemplate> Templates, OfficeData Office, IReadOnlyList<Diagnostic> Findings)
{
    const long Largest = 1_000_000;

    static readonly string[] Categories = ["法定公文", "建议提案", "三书一制", "执法文书"];

    /// <summary>Where those lie that come with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>The template of a name; null where there is none.</summary>
    public DraftTemplate? Find(string name) => Templates.FirstOrDefault(t => t.Name == name);

    /// <summary>Reads a folder.</summary>
    /// <param name="own">A bureau's own folder: its office.yaml and its templates go before those of the same name. It need not be there.</param>
    public static TemplateFolder Load(string path, string? own = null)
    {
        var findings = new Findings();
        string[] folders = own is not null && Directory.Exists(own) ? [own, path] : [path];
        var office = OfficeOf(folders, findings);
        List<DraftTemplate> templates = [];
        foreach (var folder in folders)
        {
            List<DraftTemplate> here = [];
            foreach (var file in FilesOf(folder))
                if (Text(file, findings) is { } text && TemplateReader.Read(text, file, office, findings) is { } template)
                {
                    if (here.FirstOrDefault(t => t.Name == template.Name) is { } same)
                        findings.Error(DiagnosticCode.TemplateFault, $"{Path.GetFileName(file)}：名称“{template.Name}”与 {Path.GetFileName(same.File)} 重复，没有采用");
                    else
                        here.Add(template);
                }
            templates.AddRange(here.Where(t => templates.All(o => o.Name != t.Name)));
        }
        return new TemplateFolder([.. templates.OrderBy(t => Array.IndexOf(Categories, t.Category) is >= 0 and var known ? known : Categories.Length)], office, findings.All);
    }

    static IEnumerable<string> FilesOf(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal) : [];

    static OfficeData OfficeOf(string[] folders, Findings findings)
    {
        try
        {
            return OfficeData.Load(folders.Select(f => Path.Combine(f, OfficeData.FileName)).FirstOrDefault(File.Exists) ?? Path.Combine(folders[^1], OfficeData.FileName));
        }
        catch (FormatException wrong)
        {
            findings.Error(DiagnosticCode.TemplateFault, wrong.Message);
            return OfficeData.Empty;
        }
    }

    static string? Text(string file, Findings findings)
    {
        try
        {
            if (new FileInfo(file).Length <= Largest)
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
            findings.Error(DiagnosticCode.TooLarge, $"{Path.GetFileName(file)}：文件太大，不像模板");
        }
        catch (DecoderFallbackException)
        {
            findings.Error(DiagnosticCode.InvalidEncoding, $"{Path.GetFileName(file)}：不是 UTF-8 编码，请另存为 UTF-8");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Error(DiagnosticCode.Damaged, $"{Path.GetFileName(file)}：读不了，文件正被打开或者没有权限");
        }
        return null;
    }
}
