using KnowledgeBase.Drafting.Templates;

namespace KnowledgeBase.Tests.Drafting.Templates;

/// <summary>Templates in a folder of their own, for one test.</summary>
sealed class TemplateFiles : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kb-templates-").FullName;

    public TemplateFiles(string office = "名称: 云岭市应急管理局\n简称: 市应急局\n代字:\n  函: 云应急函\n主送: [甲局, 乙局]\n") => Write(OfficeData.FileName, office);

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public TemplateFolder Load() => TemplateFolder.Load(Path);

    /// <summary>A template with these fields and this draft, filled.</summary>
    public FilledTemplate Fill(string fields, string draft, params (string Field, string Value)[] values)
    {
        Write("试.md", Template(fields, draft));
        var folder = Load();
        Assert.Empty(folder.Findings);
        return folder.Find("试")!.Fill(values.ToDictionary(v => v.Field, v => v.Value), folder.Office);
    }

    public static string Template(string fields, string draft, string name = "试") => $"---\n名称: {name}\n类别: 法定公文\n栏目:\n{fields}\n---\n{draft}";

    /// <summary>A notice with these fields in it.</summary>
    public static string Draft(string title = "关于试验的通知", string body = "正文。", string head = "") =>
        $"---\n格式: 文件\n发文机关: {{{{ 本机关.名称 }}}}\n发文字号: 云应急〔2026〕1号\n标题: {title}\n成文日期: 2026-01-31\n{head}---\n\n{body}\n";

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
