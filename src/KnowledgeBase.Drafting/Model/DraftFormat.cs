namespace KnowledgeBase.Drafting.Model;

/// <summary>格式 of an official document: which of the standard's layouts it takes.</summary>
public enum DraftFormat
{
    /// <summary>文件: 文件格式 (GB/T 9704-2012 7).</summary>
    File,

    /// <summary>上行文: 文件格式 with 签发人 (7.2.6).</summary>
    Upward,

    /// <summary>信函: 信函格式 (10.1).</summary>
    Letter,

    /// <summary>命令: 命令（令）格式 (10.2).</summary>
    Order,

    /// <summary>纪要: 纪要格式 (10.3).</summary>
    Minutes,

    /// <summary>普通: the same page without a red head.</summary>
    Plain,

    /// <summary>文书: 执法文书, on which GB/T 9704 has no say.</summary>
    Form,
}

/// <summary>版式: where the margins are measured.</summary>
public enum PageProfile
{
    /// <summary>E: GB/T 33476.2-2016, the ink lies within 37 ± 1 mm and 225 mm.</summary>
    E,

    /// <summary>S: the margins of the page dialog are 37, 35, 28 and 26 mm.</summary>
    S,
}

/// <summary>用印: what stands over 署名 and 成文日期 (GB/T 9704-2012 7.3.5).</summary>
public enum SealKind
{
    /// <summary>加盖印章 (7.3.5.1).</summary>
    Seal,

    /// <summary>不加盖印章 (7.3.5.2).</summary>
    None,

    /// <summary>加盖签发人签名章 (7.3.5.3).</summary>
    SignatureStamp,
}

/// <summary>The Chinese names of the choices, as the head of a draft writes them.</summary>
public static class DraftWords
{
    public static IReadOnlyDictionary<string, DraftFormat> Formats { get; } = new Dictionary<string, DraftFormat>(StringComparer.Ordinal)
    {
        ["文件"] = DraftFormat.File,
        ["上行文"] = DraftFormat.Upward,
        ["信函"] = DraftFormat.Letter,
        ["命令"] = DraftFormat.Order,
        ["纪要"] = DraftFormat.Minutes,
        ["普通"] = DraftFormat.Plain,
        ["文书"] = DraftFormat.Form,
    };

    /// <summary>What stands in the source before a table that is not columns under a head.</summary>
    public static IReadOnlyDictionary<string, TableKind> TableMarks { get; } = new Dictionary<string, TableKind>(StringComparer.Ordinal)
    {
        ["{表单}"] = TableKind.Grid,
        ["{栏目}"] = TableKind.Lines,
    };

    public static IReadOnlyDictionary<string, SealKind> Seals { get; } = new Dictionary<string, SealKind>(StringComparer.Ordinal)
    {
        ["印章"] = SealKind.Seal,
        ["无"] = SealKind.None,
        ["签名章"] = SealKind.SignatureStamp,
    };

    public static string InChinese(this DraftFormat format) => Formats.First(p => p.Value == format).Key;

    public static string InChinese(this SealKind seal) => Seals.First(p => p.Value == seal).Key;
}
