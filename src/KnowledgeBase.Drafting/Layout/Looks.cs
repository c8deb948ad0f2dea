using DocumentFormat.OpenXml.Wordprocessing;
using static KnowledgeBase.Drafting.Layout.Measures;

namespace KnowledgeBase.Drafting.Layout;

/// <summary>The looks of all elements. Names that Word knows (Title, heading 1) are Word's own, so that its outline works.</summary>
static class Looks
{
    public const string NormalId = "Normal";

    // 7.2
    public static readonly ParagraphLook Gap = new("Gap", "空白", Fonts.FangSong, Size3) { Exact = 20 };
    public static readonly ParagraphLook CopyNumber = new("CopyNumber", "份号", Fonts.FangSong, Size3) { Exact = 320, Align = JustificationValues.Left };
    public static readonly ParagraphLook Urgency = new("Urgency", "紧急程度", Fonts.HeiTi, Size3) { Exact = 320, Align = JustificationValues.Left };
    public static readonly ParagraphLook Mark = new("Mark", "发文机关标志", Fonts.XiaoBiaoSong, LargestMark) { Exact = 840, Align = JustificationValues.Center, Red = true };
    public static readonly ParagraphLook Number = new("Number", "发文字号", Fonts.FangSong, Size3) { Exact = 320, Align = JustificationValues.Center };
    public static readonly ParagraphLook Signatory = new("Signatory", "签发人", Fonts.FangSong, Size3) { Exact = 320, Align = JustificationValues.Left };
    public static readonly ParagraphLook RedLine = new("RedLine", "红色分隔线", Fonts.FangSong, Size3) { Exact = 213 };
    public static readonly ParagraphLook ReplyClass = new("ReplyClass", "办理类别", Fonts.HeiTi, Size3) { Exact = 320, Align = JustificationValues.Right };

    // 7.3
    public static readonly ParagraphLook Title = new("Title", "Title", Fonts.XiaoBiaoSong, Size2) { Exact = 640, Align = JustificationValues.Center };
    public static readonly ParagraphLook TitleNote = new("TitleNote", "题注", Fonts.KaiTi, Size3) { Exact = 560, Condensed = true, Align = JustificationValues.Center };
    public static readonly ParagraphLook Addressees = new("Addressees", "主送机关", Fonts.FangSong, Size3) { Condensed = true };
    public static readonly ParagraphLook Body = new("BodyText", "正文文字", Fonts.FangSong, Size3) { Condensed = true, FirstLine = 2 };
    public static readonly ParagraphLook Blank = new("Blank", "空行", Fonts.FangSong, Size3) { Condensed = true };
    public static readonly ParagraphLook[] Headings =
    [
        new("Heading1", "heading 1", Fonts.HeiTi, Size3) { Condensed = true, FirstLine = 2, Outline = 0 },
        new("Heading2", "heading 2", Fonts.KaiTi, Size3) { Condensed = true, FirstLine = 2, Outline = 1 },
        new("Heading3", "heading 3", Fonts.FangSong, Size3) { Condensed = true, FirstLine = 2, Outline = 2 },
        new("Heading4", "heading 4", Fonts.FangSong, Size3) { Condensed = true, FirstLine = 2, Outline = 3 },
    ];
    public static readonly ParagraphLook AttachmentNote = new("AttachmentNote", "附件说明", Fonts.FangSong, Size3) { Condensed = true, Align = JustificationValues.Left };
    public static readonly ParagraphLook Signature = new("Signature", "署名", Fonts.FangSong, Size3) { Condensed = true, Align = JustificationValues.Center, KeepNext = true };
    public static readonly ParagraphLook IssueDate = new("IssueDate", "成文日期", Fonts.FangSong, Size3) { Condensed = true, Align = JustificationValues.Center };
    public static readonly ParagraphLook Note = new("Note", "附注", Fonts.FangSong, Size3) { Condensed = true, FirstLine = 2 };
    public static readonly ParagraphLook Attendance = new("Attendance", "出席人员", Fonts.FangSong, Size3) { Condensed = true };

    // 7.4 附件
    public static readonly ParagraphLook AttachmentLabel = new("AttachmentLabel", "附件顺序号", Fonts.HeiTi, Size3) { Condensed = true };
    public static readonly ParagraphLook AttachmentTitle = new("AttachmentTitle", "附件标题", Fonts.XiaoBiaoSong, Size2) { Exact = 640, Align = JustificationValues.Center };

    // Tables, pictures, footnotes: 8 says nothing of their type; exact lines keep a table's height known
    public static readonly ParagraphLook Cell = new("Cell", "表格文字", Fonts.FangSong, SizeSmall4) { Exact = 400, Align = JustificationValues.Left, Hangs = false };
    public static readonly ParagraphLook CellHead = new("CellHead", "表头文字", Fonts.HeiTi, SizeSmall4) { Exact = 400, Align = JustificationValues.Center, Hangs = false };
    // 表单 and 栏目: enforcement forms have their filled text in 小四仿宋, what is printed beside it in 宋体
    public static readonly ParagraphLook GridLabel = new("GridLabel", "表单栏目", Fonts.SongTi, SizeSmall4) { Exact = 400, Align = JustificationValues.Center, Hangs = false };
    public static readonly ParagraphLook GridValue = new("GridValue", "表单内容", Fonts.FangSong, SizeSmall4) { Exact = 400, Align = JustificationValues.Left, Hangs = false };
    public static readonly ParagraphLook GridSigned = new("GridSigned", "表单签署", Fonts.FangSong, SizeSmall4) { Exact = 400, Align = JustificationValues.Right, Hangs = false };
    public static readonly ParagraphLook LineLabel = new("LineLabel", "栏目名", Fonts.SongTi, SizeSmall4) { Exact = 400, Align = JustificationValues.Left, Hangs = false };
    public static readonly ParagraphLook LineValue = new("LineValue", "栏目内容", Fonts.FangSong, SizeSmall4) { Exact = 400, Align = JustificationValues.Left, Hangs = false };
    public static readonly ParagraphLook Picture = new("Picture", "图片", Fonts.FangSong, Size3) { Align = JustificationValues.Center };
    public static readonly ParagraphLook Caption = new("Caption", "图题", Fonts.FangSong, Size4) { Align = JustificationValues.Center };
    public static readonly ParagraphLook Footnote = new("FootnoteText", "footnote text", Fonts.FangSong, SizeSmall4) { Exact = 400 };

    // 7.4 版记, 7.5 页码
    public static readonly ParagraphLook Copies = new("Copies", "抄送机关", Fonts.FangSong, Size4) { Exact = 480 };
    public static readonly ParagraphLook Printing = new("Printing", "印发机关", Fonts.FangSong, Size4) { Exact = 480, Align = JustificationValues.Left };
    public static readonly ParagraphLook PageNumber = new("PageNumber", "页码", Fonts.SongTi, Size4) { Exact = 280 };

    public static IReadOnlyList<ParagraphLook> All { get; } =
    [
        Gap, CopyNumber, Urgency, Mark, Number, Signatory, RedLine, ReplyClass, Title, TitleNote, Addressees, Body, Blank, .. Headings, AttachmentNote, Signature, IssueDate, Note, Attendance,
        AttachmentLabel, AttachmentTitle, Cell, CellHead, GridLabel, GridValue, GridSigned, LineLabel, LineValue, Picture, Caption, Footnote, Copies, Printing, PageNumber,
    ];

    public static ParagraphLook? Find(string? id) => StyleSheet.Official.Find(id);
}
