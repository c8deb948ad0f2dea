using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Drafting.Source;

namespace KnowledgeBase.Tests.Drafting;

/// <summary>Drafts of our invented city for the tests of the room.</summary>
static class Drafts
{
    /// <summary>A notice that fits on a page; every key of the head may be set anew.</summary>
    public static string Notice(string body = "现将有关事项通知如下，请遵照执行。", params (string Key, string Value)[] head)
    {
        var fields = new Dictionary<string, string>
        {
            ["格式"] = "文件",
            ["发文机关"] = "云岭市应急管理局",
            ["发文字号"] = "云应急〔2026〕60号",
            ["标题"] = "云岭市应急管理局关于做好冶金工贸行业安全生产监管工作的通知",
            ["主送机关"] = "各县（区）应急管理局，局机关各科室",
            ["成文日期"] = "2026-08-20",
            ["附注"] = "此件公开发布",
            ["抄送"] = "[市政府办公室, 市人大常委会办公室, 市总工会]",
            ["印发机关"] = "云岭市应急管理局办公室",
            ["印发日期"] = "2026-08-20",
        };
        foreach (var (key, value) in head)
            fields[key] = value;
        return $"---\n{string.Join('\n', fields.Where(f => f.Value.Length > 0).Select(f => $"{f.Key}: {f.Value}"))}\n---\n\n{body}\n";
    }

    public static OfficialDraft Read(string markdown) => DraftReader.Read(markdown).Draft;

    public static DraftDocument Write(string markdown) => new DraftWriter().Write(Read(markdown));

    /// <summary>What the validator says in the three versions of Word that are in use.</summary>
    public static IReadOnlyList<string> Faults(DraftDocument document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document.Bytes.ToArray()), false);
        return [.. new[] { FileFormatVersions.Office2010, FileFormatVersions.Office2016, FileFormatVersions.Microsoft365 }
            .SelectMany(version => new OpenXmlValidator(version).Validate(package).Select(e => $"{version} {e.Part?.Uri} {e.Path?.XPath}: {e.Description}"))];
    }

    /// <summary>The text of one part, as XML.</summary>
    public static string Part(DraftDocument document, string name = "word/document.xml")
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(document.Bytes.ToArray()));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
