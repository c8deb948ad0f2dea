namespace KnowledgeBase.Legal;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>提示: worth knowing, nothing to do.</summary>
    Info,

    /// <summary>警告: the text is here, and a person should look at it.</summary>
    Warning,

    /// <summary>错误: the file was not taken.</summary>
    Error,
}

/// <summary>问题: something an editor should know of a source text; never thrown, always beside the value.</summary>
/// <param name="Code">One of <see cref="DiagnosticCode"/>.</param>
/// <param name="Message">One sentence in the user's words.</param>
/// <param name="Line">Line of the clean text, from 1; 0 for the whole document.</param>
public sealed record Diagnostic(DiagnosticCode Code, Severity Severity, string Message, int Line = 0);

/// <summary>The kinds of findings; the names appear in JSON (camelCase) and in the data-quality list.</summary>
public enum DiagnosticCode
{
    /// <summary>空文件.</summary>
    Empty,

    /// <summary>不支持的文件类型.</summary>
    UnsupportedType,

    /// <summary>扩展名与内容不符.</summary>
    WrongExtension,

    /// <summary>文件损坏或不完整.</summary>
    Damaged,

    /// <summary>有密码保护.</summary>
    PasswordProtected,

    /// <summary>超过大小、数量、层数或压缩比的限制.</summary>
    TooLarge,

    /// <summary>压缩包内的路径越出压缩包.</summary>
    UnsafePath,

    /// <summary>XML 引用了外部实体.</summary>
    ExternalEntity,

    /// <summary>编码无法识别.</summary>
    InvalidEncoding,

    /// <summary>缺少外部工具.</summary>
    ToolMissing,

    /// <summary>没有文字层，需要 OCR.</summary>
    NeedsOcr,

    /// <summary>处理超时.</summary>
    TimedOut,

    /// <summary>涉密标志，拒绝入库.</summary>
    Classified,

    /// <summary>没有可识别的正文.</summary>
    NoContent,

    /// <summary>条号不连续.</summary>
    ArticleGap,

    /// <summary>条号重复.</summary>
    DuplicateArticle,

    /// <summary>行首像条文而未作为条.</summary>
    UncountedArticleLine,

    /// <summary>没有条.</summary>
    NoArticles,

    /// <summary>施行日期待核.</summary>
    NoEffectiveDate,

    /// <summary>没有版本日期.</summary>
    NoVersionDate,

    /// <summary>修正记录晚于文件名日期，或两者不一致.</summary>
    VersionDateDisagrees,

    /// <summary>正文提到的附件、附表不在文中.</summary>
    MissingAnnex,

    /// <summary>文字疑似残缺.</summary>
    DamagedText,

    /// <summary>引用的文件不在库中.</summary>
    UnresolvedCitation,

    /// <summary>已有更新的版本.</summary>
    SupersededVersion,

    /// <summary>含个人信息.</summary>
    PersonalData,

    /// <summary>合计或平均数与文中列出的数不符.</summary>
    FigureMismatch,

    /// <summary>原文中的异常之处，按原样保留.</summary>
    OddText,

    /// <summary>同一版本的两个来源文字不同.</summary>
    SourcesDiffer,

    /// <summary>文末不完整.</summary>
    Truncated,

    /// <summary>公文稿的文件头无法读取.</summary>
    UnreadableHead,

    /// <summary>公文稿的文件头有不认识的项.</summary>
    UnknownKey,

    /// <summary>公文稿某一项的值不合要求.</summary>
    WrongValue,

    /// <summary>公文稿缺少一项.</summary>
    MissingField,

    /// <summary>层次序数不连续或写法不对.</summary>
    WrongOrdinal,

    /// <summary>附件说明与附件不一致.</summary>
    AttachmentsDisagree,

    /// <summary>图片找不到或不能用.</summary>
    MissingPicture,

    /// <summary>版面为排得下而作了调整.</summary>
    LayoutChoice,

    /// <summary>缺少标准要求的字体.</summary>
    FontMissing,

    /// <summary>公文模板写错了.</summary>
    TemplateFault,
}
