using KnowledgeBase.Ingestion.Readers.Text;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Readers.Sniffing;

/// <summary>Which reader a file is for: by its extension, where its content agrees, and else one finding that says what the content is.</summary>
static class FileCheck
{
    // Word and WPS open these under each other's names without a word, and sites export pages as .doc and .xls; so do we.
    static readonly HashSet<string> LegacyExtensions = [".doc", ".wps", ".dot", ".rtf", ".xls", ".et", ".odt", ".ods"];

    /// <summary>The extension of the reader to use, and a remark where that is not the file's own.</summary>
    /// <exception cref="UnreadableFileException">The file is empty, too large, protected, or not what its name says.</exception>
    public static (string Extension, Diagnostic? Remark) Route(SourceFile file, IngestionLimits limits)
    {
        if (file.Content.Length > limits.FileBytes)
            throw TooLarge(file.Content.Length, limits);
        if (!file.Content.Span.ContainsAnyExcept((byte)0, (byte)' ') || file.Content.Span.Trim("\r\n\t "u8).IsEmpty)
            throw new UnreadableFileException(DiagnosticCode.Empty, "文件是空的，没有内容。请检查是否下载或复制完整。");
        var kind = ContentSniffer.Sniff(file.Content, limits);
        if (kind == ContentKind.Encrypted || (kind is ContentKind.LegacyWord or ContentKind.LegacyExcel && CompoundFile.IsEncrypted(file.Content.Span)))
            throw Protected();
        if (kind == ContentKind.Unmarked && NeedsMark(file.Extension))
            return Unmarked(file);
        if (kind == ContentKind.Unmarked || Natural(kind).Contains(file.Extension))
            return (file.Extension, null);
        if (LegacyExtensions.Contains(file.Extension) && kind is ContentKind.Html or ContentKind.Rtf or ContentKind.WordPackage or ContentKind.ExcelPackage or ContentKind.LegacyWord or ContentKind.LegacyExcel or ContentKind.OpenDocument or ContentKind.Compound)
            return (Natural(kind)[0], kind == ContentKind.Compound ? null : new Diagnostic(DiagnosticCode.WrongExtension, Severity.Info, $"文件扩展名是 {file.Extension}，内容是{Describe(kind)}，已按{Describe(kind)}读取。"));
        throw new UnreadableFileException(DiagnosticCode.WrongExtension, $"文件扩展名是 {file.Extension}，内容却是{Describe(kind)}。{Advice(kind)}");
    }

    static bool NeedsMark(string extension) => LegacyExtensions.Contains(extension) || extension is ".pdf" or ".docx" or ".docm" or ".dotx" or ".xlsx" or ".xlsm";

    static (string Extension, Diagnostic? Remark) Unmarked(SourceFile file)
    {
        var isText = TryDecode(file);
        if (isText && LegacyExtensions.Contains(file.Extension))
            return (".txt", new Diagnostic(DiagnosticCode.WrongExtension, Severity.Info, $"文件扩展名是 {file.Extension}，内容是纯文本，已按纯文本读取。"));
        throw isText
            ? new UnreadableFileException(DiagnosticCode.WrongExtension, $"文件扩展名是 {file.Extension}，内容却是纯文本。请把扩展名改为 .txt 后重新导入。")
            : new UnreadableFileException(DiagnosticCode.WrongExtension, $"文件扩展名是 {file.Extension}，内容却不是这种格式，可能已损坏或扩展名有误。请用原来的软件打开检查，另存后重新导入。");
    }

    static bool TryDecode(SourceFile file)
    {
        try
        {
            return TextDecoder.Decode(file.Content.Span).Length > 0;
        }
        catch (UnreadableFileException)
        {
            return false;
        }
    }

    /// <summary>The finding for a file that is not even read.</summary>
    public static UnreadableFileException TooLarge(long length, IngestionLimits limits) =>
        new(DiagnosticCode.TooLarge, $"文件有 {length / 1048576.0:F0} MB，超过 {limits.FileBytes >> 20} MB 的上限，没有读取。请拆分，或去掉其中的图片后重新导入。");

    /// <summary>The finding for a file behind a password.</summary>
    public static UnreadableFileException Protected() =>
        new(DiagnosticCode.PasswordProtected, "文件有密码保护，无法读取。请用密码打开，去掉密码另存后重新导入。");

    static string[] Natural(ContentKind kind) => kind switch
    {
        ContentKind.Html => [".html", ".htm", ".shtml", ".xhtml", ".md", ".markdown"],
        ContentKind.Pdf => [".pdf"],
        ContentKind.Rtf => [".rtf", ".doc"],
        ContentKind.WordPackage => [".docx", ".docm", ".dotx"],
        ContentKind.ExcelPackage => [".xlsx", ".xlsm"],
        ContentKind.OpenDocument => [".odt", ".ods"],
        ContentKind.LegacyWord => [".doc", ".wps", ".dot"],
        ContentKind.LegacyExcel => [".xls", ".et"],
        ContentKind.Compound => [".wps"],
        _ => [],
    };

    static string Describe(ContentKind kind) => kind switch
    {
        ContentKind.Html => "网页",
        ContentKind.Pdf => " PDF",
        ContentKind.Rtf => " RTF 文档",
        ContentKind.WordPackage => " Word 文档（.docx）",
        ContentKind.ExcelPackage => " Excel 工作簿（.xlsx）",
        ContentKind.PowerPointPackage or ContentKind.LegacyPowerPoint => " PowerPoint 演示文稿",
        ContentKind.OpenDocument => " OpenDocument 文档",
        ContentKind.Ofd => " OFD 版式文件",
        ContentKind.Archive or ContentKind.OtherArchive => "压缩包",
        ContentKind.LegacyWord => "旧版 Word 文档（.doc）",
        ContentKind.LegacyExcel => "旧版 Excel 工作簿（.xls）",
        ContentKind.Image => "图片",
        ContentKind.WebArchive => "单个文件网页（.mht）",
        ContentKind.Program => "程序",
        _ => "别的格式",
    };

    static string Advice(ContentKind kind) => kind switch
    {
        ContentKind.Image => "图片要先做文字识别（OCR）才能入库。",
        ContentKind.Program => "这不是文档，请勿打开。",
        ContentKind.WebArchive => "请用浏览器或 Word 打开，另存为 .docx 后重新导入。",
        ContentKind.Archive or ContentKind.OtherArchive => "请解压后导入其中的文件。",
        ContentKind.Ofd or ContentKind.PowerPointPackage or ContentKind.LegacyPowerPoint or ContentKind.Compound => "请用原来的软件打开，另存为 .docx 或带文字的 .pdf 后重新导入。",
        _ => $"请把扩展名改为 {Natural(kind)[0]} 后重新导入。",
    };
}
