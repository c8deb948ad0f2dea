namespace KnowledgeBase.Drafting.Lint.Formats;

/// <summary>版面规则 (GB/T 9704-2012) that a file can be held to; each with the strength of its clause.</summary>
static class FormatRules
{
    static LintRule Must(string id, string name, string clause) => new(id, name, RuleStrength.Required, "GB/T 9704-2012 " + clause);

    static LintRule Usual(string id, string name, string clause) => new(id, name, RuleStrength.Usual, "GB/T 9704-2012 " + clause);

    static LintRule Recommended(string id, string name, string clause) => new(id, name, RuleStrength.Recommended, "GB/T 9704-2012 " + clause);

    public static readonly LintRule Paper = Must("PG-1", "纸张", "5.1");
    public static readonly LintRule TopWhite = Must("PG-2", "天头", "5.2.1");
    public static readonly LintRule BindingWhite = Must("PG-3", "订口", "5.2.1");
    public static readonly LintRule TypeArea = Must("PG-4", "版心", "5.2.1");
    public static readonly LintRule Lines = Usual("PG-6", "每页行数", "5.2.3");
    public static readonly LintRule Characters = Usual("PG-7", "每行字数", "5.2.3");
    public static readonly LintRule Type = Usual("PG-8", "正文字体字号", "5.2.2");
    public static readonly LintRule Colour = Must("PG-9", "文字颜色", "5.2.4");

    public static readonly LintRule CopyNumber = Usual("HD-1", "份号", "7.2.1");
    public static readonly LintRule Urgency = Usual("HD-3", "紧急程度", "7.2.3");
    public static readonly LintRule Mark = Recommended("HD-4", "发文机关标志的字体和颜色", "7.2.4");
    public static readonly LintRule MarkPlace = Must("HD-4.1", "发文机关标志居中", "7.2.4");
    public static readonly LintRule Number = Must("HD-6", "发文字号", "7.2.5");
    public static readonly LintRule UpwardNumber = Must("HD-7", "上行文的发文字号", "7.2.5");
    public static readonly LintRule Signatory = Must("HD-8", "签发人", "7.2.6");
    public static readonly LintRule RedLine = Must("HD-9", "版头的红色分隔线", "7.2.7");

    public static readonly LintRule Title = Usual("BD-1", "标题的字体、字号和位置", "7.3.1");
    public static readonly LintRule Addressees = Must("BD-5", "主送机关", "7.3.2");
    public static readonly LintRule Indent = Usual("BD-7", "正文首行缩进", "7.3.3");
    public static readonly LintRule Heading = Usual("BD-8.2", "层次标题的字体", "7.3.3");
    public static readonly LintRule AttachmentNote = Must("BD-9.2", "附件说明的位置", "7.3.4");
    public static readonly LintRule Attachment = Must("BD-10", "附件", "7.4");
    public static readonly LintRule Note = Must("BD-11", "附注", "7.3.6");

    public static readonly LintRule Date = Must("SG-1", "署名和成文日期的位置", "7.3.5");
    public static readonly LintRule NoText = Usual("SG-6", "“此页无正文”", "7.3.5.5");

    public static readonly LintRule Separators = Recommended("VJ-1", "版记的分隔线", "7.4.1");
    public static readonly LintRule Copies = Usual("VJ-3", "抄送机关", "7.4.2");
    public static readonly LintRule MovedAddressees = Must("VJ-4", "移入版记的主送机关", "7.4.2");
    public static readonly LintRule Printing = Usual("VJ-5", "印发机关和印发日期", "7.4.3");
    public static readonly LintRule ImprintLast = Must("VJ-7", "版记在公文最后", "7.4");

    public static readonly LintRule PageNumber = Usual("PN-1", "页码的样式", "7.5");
    public static readonly LintRule PageNumberSide = Usual("PN-3", "单双页页码的位置", "7.5");
    public static readonly LintRule FirstPageNumber = Must("PN-4", "信函首页不显示页码", "10.1");

    public static readonly LintRule LetterMark = Must("LT-1", "信函的发文机关标志", "10.1");
    public static readonly LintRule LetterLines = Must("LT-2", "信函的红色双线", "10.1");
    public static readonly LintRule LetterNumber = Must("LT-5", "信函的发文字号", "10.1");
    public static readonly LintRule LetterImprint = Must("LT-9", "信函的版记", "10.1");

    public static readonly LintRule ChineseMarks = new("TX-2", "引号、破折号、省略号的字体", RuleStrength.Recommended, "Word 没有标明东亚字体时用西文字体显示");

    public static IReadOnlyList<LintRule> All { get; } =
    [
        Paper, TopWhite, BindingWhite, TypeArea, Lines, Characters, Type, Colour, CopyNumber, Urgency, Mark, MarkPlace, Number, UpwardNumber, Signatory, RedLine, Title, Addressees, Indent, Heading, AttachmentNote, Attachment, Note, Date, NoText,
        Separators, Copies, MovedAddressees, Printing, ImprintLast, PageNumber, PageNumberSide, FirstPageNumber, LetterMark, LetterLines, LetterNumber, LetterImprint, ChineseMarks,
    ];
}
