namespace KnowledgeBase.Legal;

/// <summary>用语: the words in which pages and commands name the values of this project.</summary>
public static class ChineseTerms
{
    public static string InChinese(this LevelOfAuthority level) => level switch
    {
        LevelOfAuthority.Constitution => "宪法",
        LevelOfAuthority.Law => "法律",
        LevelOfAuthority.AdministrativeRegulation => "行政法规",
        LevelOfAuthority.SupervisionRegulation => "监察法规",
        LevelOfAuthority.JudicialInterpretation => "司法解释",
        LevelOfAuthority.LocalRegulation => "地方性法规",
        LevelOfAuthority.DepartmentalRule => "部门规章",
        LevelOfAuthority.LocalGovernmentRule => "地方政府规章",
        LevelOfAuthority.NormativeDocument => "规范性文件",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    public static string InChinese(this DocumentKind kind) => kind switch
    {
        DocumentKind.Statute => "法规",
        DocumentKind.Document => "公文",
        DocumentKind.Essay => "文章",
        DocumentKind.List => "清单、表格",
        DocumentKind.Standard => "标准",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string InChinese(this Trust trust) => trust switch
    {
        Trust.Official => "官方来源",
        Trust.Unknown => "来源待核",
        Trust.Low => "非官方转载",
        _ => throw new ArgumentOutOfRangeException(nameof(trust), trust, null),
    };

    public static string InChinese(this Severity severity) => severity switch
    {
        Severity.Info => "提示",
        Severity.Warning => "警告",
        Severity.Error => "错误",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public static string InChinese(this CitationState state) => state switch
    {
        CitationState.Unchecked => "未核对",
        CitationState.Found => "已找到",
        CitationState.TextDiffers => "引文与原文不同",
        CitationState.Superseded => "已被修改或废止",
        CitationState.NotInCorpus => "本库没有",
        CitationState.Malformed => "没有这一条",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string InChinese(this DocumentFlag flag) => flag switch
    {
        DocumentFlag.Truncated => "文末不完整",
        DocumentFlag.NoSignature => "没有署名",
        DocumentFlag.NoDocumentNumber => "没有发文字号",
        DocumentFlag.NoIssueDate => "没有成文日期",
        DocumentFlag.PersonalData => "含个人信息",
        DocumentFlag.Computed => "含推算数据",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, null),
    };

    /// <summary>The kind of a finding as the data-quality list names it.</summary>
    public static string InChinese(this DiagnosticCode code) => code switch
    {
        DiagnosticCode.Empty => "空文件",
        DiagnosticCode.UnsupportedType => "不支持的文件类型",
        DiagnosticCode.WrongExtension => "扩展名与内容不符",
        DiagnosticCode.Damaged => "文件损坏或不完整",
        DiagnosticCode.PasswordProtected => "有密码保护",
        DiagnosticCode.TooLarge => "超过大小限制",
        DiagnosticCode.UnsafePath => "压缩包内路径不安全",
        DiagnosticCode.ExternalEntity => "引用了外部实体",
        DiagnosticCode.InvalidEncoding => "编码无法识别",
        DiagnosticCode.ToolMissing => "缺少外部工具",
        DiagnosticCode.NeedsOcr => "没有文字层，需要 OCR",
        DiagnosticCode.TimedOut => "处理超时",
        DiagnosticCode.Classified => "有涉密标志，已拒绝",
        DiagnosticCode.NoContent => "没有可识别的正文",
        _ => InTheText(code),
    };

    static string InTheText(DiagnosticCode code) => code switch
    {
        DiagnosticCode.ArticleGap => "条号不连续",
        DiagnosticCode.DuplicateArticle => "条号重复",
        DiagnosticCode.UncountedArticleLine => "行首像条文而未作为条",
        DiagnosticCode.NoArticles => "没有条文",
        DiagnosticCode.NoEffectiveDate => "施行日期待核",
        DiagnosticCode.NoVersionDate => "没有版本日期",
        DiagnosticCode.VersionDateDisagrees => "版本日期不一致",
        DiagnosticCode.MissingAnnex => "附件不在文中",
        DiagnosticCode.DamagedText => "文字疑似残缺",
        DiagnosticCode.UnresolvedCitation => "引用的文件不在库中",
        DiagnosticCode.SupersededVersion => "已有更新的版本",
        DiagnosticCode.PersonalData => "含个人信息",
        DiagnosticCode.FigureMismatch => "合计与所列数不符",
        DiagnosticCode.OddText => "原文异常，按原样保留",
        DiagnosticCode.SourcesDiffer => "两个来源文字不同",
        DiagnosticCode.Truncated => "文末不完整",
        _ => InADraft(code),
    };

    static string InADraft(DiagnosticCode code) => code switch
    {
        DiagnosticCode.UnreadableHead => "文件头无法读取",
        DiagnosticCode.UnknownKey => "不认识的项",
        DiagnosticCode.WrongValue => "值不合要求",
        DiagnosticCode.MissingField => "缺少一项",
        DiagnosticCode.WrongOrdinal => "层次序数有误",
        DiagnosticCode.AttachmentsDisagree => "附件说明与附件不一致",
        DiagnosticCode.MissingPicture => "图片不能用",
        DiagnosticCode.LayoutChoice => "版面有调整",
        DiagnosticCode.FontMissing => "缺少字体",
        DiagnosticCode.TemplateFault => "模板有误",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}
