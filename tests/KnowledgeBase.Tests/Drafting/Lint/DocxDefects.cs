using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>One fault in a .docx that is right, our own or another program's: which rule must find it.</summary>
sealed record DocxDefect(string Rule, string Name, Func<ReadOnlyMemory<byte>> Make)
{
    /// <summary>Words of the paragraph where it must be found; null for a fault of the page setup or of the whole.</summary>
    public string? At { get; init; }
}

static class DocxDefects
{
    const string Text = "word/document.xml";

    public static IReadOnlyList<DocxDefect> All { get; } = [.. Foreign().Concat(Ours())];

    static DocxDefect Foreign(string rule, string name, ForeignDocx document, string? at = null) => new(rule, $"{document.Maker} {name}", document.Write) { At = at };

    static IEnumerable<DocxDefect> Foreign()
    {
        foreach (var maker in new[] { ForeignMaker.Word, ForeignMaker.Wps, ForeignMaker.Script })
        {
            var clean = new ForeignDocx { Maker = maker };
            yield return Foreign("PG-2", "margins of Word", clean with { Margins = (1440, 1440, 1588, 1474) });
            yield return Foreign("BD-1", "title in 宋体", clean with { TitleFont = "宋体" }, "云岭市应急管理局");
            yield return Foreign("PG-8", "body in 宋体", clean with { BodyFont = "宋体" });
            yield return Foreign("BD-8.2", "first level in 仿宋", clean with { Heading1Font = "仿宋" }, "一、检查范围");
            yield return Foreign("SG-5", "zeros in the date", clean with { Date = "2026年08月20日" }, "2026年08月20日");
            yield return Foreign("HD-6", "square brackets", clean with { Number = "云应急[2026]60号" }, "云应急[2026]60号");
            yield return Foreign("BD-7", "no indent", clean with { FirstLine = 0 }, "一、检查范围");
        }
        var wps = new ForeignDocx();
        yield return Foreign("PG-1", "paper 16K", wps with { Paper = (10433, 14742) });
        yield return Foreign("PG-3", "left margin", wps with { Margins = (2098, 1984, 1800, 1262) });
        yield return Foreign("PG-4", "right margin", wps with { Margins = (2098, 1984, 1588, 1800) });
        yield return Foreign("PG-4", "bottom margin", wps with { Margins = (2098, 1440, 1588, 1474) });
        yield return Foreign("PG-6", "29 pt", wps with { Line = 580 });
        yield return Foreign("PG-6", "33 pt", wps with { Line = 660 });
        yield return Foreign("PG-7", "wide characters", wps with { CharacterSpacing = 40 });
        yield return Foreign("PG-8", "body in 4号", wps with { BodySize = 28, FirstLine = 560 });
        yield return Foreign("PG-9", "blue text", wps with { BodyColour = "0000FF" }, "全市共有");
        yield return Foreign("PG-9", "red body", wps with { BodyColour = "FF0000" }, "全市共有");
        yield return Foreign("HD-4", "black mark", wps with { MarkColour = "000000" }, "云岭市应急管理局文件");
        yield return Foreign("HD-6", "第 before the serial", wps with { Number = "云应急〔2026〕第60号" }, "第60号");
        yield return Foreign("HD-6", "two digits of the year", wps with { Number = "云应急〔26〕60号" }, "〔26〕");
        yield return Foreign("HD-6", "zero before the serial", wps with { Number = "云应急〔2026〕060号" }, "060号");
        yield return Foreign("HD-6", "at the left", wps with { NumberAlign = JustificationValues.Left }, "云应急〔2026〕60号");
        yield return Foreign("HD-9", "no red line", wps with { RedLine = false });
        yield return Foreign("HD-9", "black line", wps with { RedLineColour = "000000" });
        yield return Foreign("BD-1", "small title", wps with { TitleSize = 36 }, "云岭市应急管理局");
        yield return Foreign("BD-1", "bold title", wps with { TitleBold = true }, "云岭市应急管理局");
        yield return Foreign("BD-1", "title at the left", wps with { TitleAlign = JustificationValues.Left }, "云岭市应急管理局");
        yield return Foreign("BD-2", "hourglass", wps with { Title = ["云岭市应急管理局关于开展", "有限空间作业", "专项检查工作有关事项的通知"] });
        yield return Foreign("BD-3", "a line of 24", wps with { Title = ["云岭市应急管理局关于开展有限空间作业专项检查", "工作的通知"] });
        yield return Foreign("BD-4", "full stop", wps with { Title = ["云岭市应急管理局", "关于开展有限空间作业专项检查的通知。"] });
        yield return Foreign("R01", "方案", wps with { Title = ["云岭市应急管理局", "有限空间作业专项检查方案"] });
        yield return Foreign("BD-5", "half-width colon", wps with { Addressees = "各县（区）应急管理局，局机关各科室:" }, "各县（区）应急管理局");
        yield return Foreign("BD-5", "indented", wps with { AddresseesIndent = 640 }, "各县（区）应急管理局");
        yield return Foreign("BD-8.2", "second level in 黑体", wps with { Heading2Font = "黑体" }, "（一）重点企业");
        yield return Foreign("BD-8", "(一)", wps with { Body = ["一、检查范围", "(一)重点企业", "污水处理等企业列为重点。"] }, "(一)重点企业");
        yield return Foreign("R18", "skipped ordinal", wps with { Body = ["一、检查范围", "全面检查。", "三、有关要求", "及时报送。"] }, "三、有关要求");
        yield return Foreign("BD-9", "a stop after a name", wps with { AttachmentNote = ["附件：1.有限空间作业检查表。", "2.县（区）任务分解表"] }, "检查表。");
        yield return Foreign("BD-9.2", "half-width colon", wps with { AttachmentNote = ["附件:1.有限空间作业检查表", "2.县（区）任务分解表"] }, "附件:1");
        yield return Foreign("R19", "another title", wps with { Attachments = [("附件1", "有限空间作业检查表"), ("附件2", "任务分工表")] }, "任务分工表");
        yield return Foreign("R19", "one attachment too few", wps with { Attachments = [("附件1", "有限空间作业检查表")] });
        yield return Foreign("BD-10", "on the same page", wps with { AttachmentOnNewPage = false }, "附件1");
        yield return Foreign("BD-10", "colon", wps with { Attachments = [("附件1：", "有限空间作业检查表"), ("附件2", "县（区）任务分解表")] }, "附件1：");
        yield return Foreign("BD-10", "label in 仿宋", wps with { AttachmentFont = "仿宋" }, "附件1");
        yield return Foreign("BD-11", "half-width brackets", wps with { Note = "(此件公开发布)" }, "(此件公开发布)");
        yield return Foreign("SG-1", "date at the left", wps with { DateAlign = JustificationValues.Left }, "2026年8月20日");
        yield return Foreign("SG-1", "date in the middle", wps with { DateAlign = JustificationValues.Center }, "2026年8月20日");
        yield return Foreign("SG-5", "Chinese numerals", wps with { Date = "二〇二六年八月二十日" }, "二〇二六年八月二十日");
        yield return Foreign("SG-5", "no such day", wps with { Date = "2026年2月30日" }, "2026年2月30日");
        yield return Foreign("SG-6", "此页无正文", wps with { Body = ["现将有关事项通知如下。", "（此页无正文）"] }, "此页无正文");
        yield return Foreign("R12", "another organ signs", wps with { Signature = "云岭市总工会" }, "云岭市总工会");
        yield return Foreign("R13", "printed before it was signed", wps with { Printing = "2026年8月10日印发" });
        yield return Foreign("R14", "classified", wps with { Body = ["机密★1年", "现将有关事项通知如下。"] }, "机密");
        yield return Foreign("VJ-1", "red lines", wps with { ImprintLines = (8, 6, 8, "FF0000") }, "抄送");
        yield return Foreign("VJ-1", "one weight", wps with { ImprintLines = (8, 8, 8, "000000") }, "抄送");
        yield return Foreign("VJ-1", "no last line", wps with { ImprintLines = (8, 6, 0, "000000") }, "抄送");
        yield return Foreign("VJ-3", "no stop", wps with { Copies = "抄送：市人民政府办公室，市总工会" }, "抄送");
        yield return Foreign("VJ-3", "in 3号", wps with { ImprintSize = 32 }, "抄送");
        yield return Foreign("VJ-5", "zeros", wps with { Printing = "2026年08月20日印发" }, "08月20日印发");
        yield return Foreign("PN-1", "no dashes", wps with { PageNumber = "#" });
        yield return Foreign("PN-1", "第 1 页", wps with { PageNumber = "第 # 页" });
        yield return Foreign("PN-1", "in 小五", wps with { PageNumberSize = 18 });
        yield return Foreign("PN-3", "one footer for all", wps with { EvenAndOdd = false });
        yield return Foreign("TX-1.1", "half-width comma", wps with { Body = ["各单位要压实责任,及时报送情况。"] }, "责任,");
        yield return Foreign("TX-1.4", "spaced figures", wps with { Body = ["全市共有企业 126 家。"] }, "126");
        yield return Foreign("JD-1", "doubled", wps with { Body = ["各单位要进行进行自查的的整改。"] }, "进行进行");
        yield return Foreign("JD-3", "signature differs", wps with { Body = ["由云岭市应急管里局负责，云岭市应急管理局监督。"] }, "管里局");
    }

    static DocxDefect Ours(string rule, string name, string draft, Func<string, string> change, string? at = null, string part = Text) =>
        new(rule, $"ours {name}", () => Documents.With(Drafts.Write(LintDrafts.All[draft]).Bytes, part, change)) { At = at };

    static IEnumerable<DocxDefect> Ours()
    {
        yield return Ours("PG-2", "top margin", "通知", x => x.Replace("w:top=\"1960\"", "w:top=\"1440\"", StringComparison.Ordinal));
        yield return Ours("PG-6", "coarse grid", "通知", x => x.Replace("w:linePitch=\"592\"", "w:linePitch=\"640\"", StringComparison.Ordinal));
        yield return Ours("HD-4.1", "mark at the left", "通知", x => Regex.Replace(x, "(w:styleId=\"Mark\".*?)<w:jc w:val=\"center\" ?/>", "$1<w:jc w:val=\"left\"/>", RegexOptions.Singleline), "云岭市应急管理局文件", "word/styles.xml");
        yield return Ours("HD-8", "name in 仿宋", "请示", x => x.Replace("楷体_GB2312", "仿宋_GB2312", StringComparison.Ordinal), "签发人");
        yield return new DocxDefect("HD-1", "ours five digits", () => Documents.With(Drafts.Write(LintDrafts.Notice.Replace("成文日期:", "份号: 12\n成文日期:", StringComparison.Ordinal)).Bytes, Text, x => x.Replace("000012", "00012", StringComparison.Ordinal))) { At = "00012" };
        yield return new DocxDefect("HD-3", "ours another word", () => Documents.With(Drafts.Write(LintDrafts.Notice.Replace("成文日期:", "紧急程度: 特急\n成文日期:", StringComparison.Ordinal)).Bytes, Text, x => x.Replace("特急", "火急", StringComparison.Ordinal))) { At = "火急" };
        yield return new DocxDefect("HD-7", "number of a request in the middle", () => Documents.With(Drafts.Write(LintDrafts.Notice.Replace("专项检查的通知", "专项检查情况的报告", StringComparison.Ordinal)).Bytes, Text, x => x.Replace("云应急〔2026〕60号</w:t></w:r></w:p>", "云应急〔2026〕60号</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Signatory\"/></w:pPr><w:r><w:t>签发人：秦川河</w:t></w:r></w:p>", StringComparison.Ordinal))) { At = "云应急〔2026〕60号" };
        yield return new DocxDefect("LT-1", "a letter with 文件", () => Documents.With(Documents.WithoutStyleNames(Drafts.Write(LintDrafts.Letter).Bytes), Text, x => x.Replace("云岭市应急管理局</w:t>", "云岭市应急管理局文件</w:t>", StringComparison.Ordinal)));
        yield return new DocxDefect("LT-9", "a letter with 印发", () => Documents.With(Drafts.Write(LintDrafts.Reply).Bytes, Text, x => Regex.Replace(x, "<w:pStyle w:val=\"Copies\" ?/>", "<w:pStyle w:val=\"Printing\"/>")));
        yield return new DocxDefect("VJ-4", "a line between 主送 and 抄送", () => Documents.With(Drafts.Write(LintDrafts.Notice).Bytes, Text, x => x.Replace("云岭市应急管理局办公室</w:t>", "抄送：市总工会。</w:t>", StringComparison.Ordinal).Replace("抄送：市人民政府办公室", "主送：市人民政府办公室", StringComparison.Ordinal)));
        yield return new DocxDefect("VJ-7", "版记 before 附件", () => MovedImprint()) { At = "附件1" };
        yield return Ours("LT-5", "number in the middle", "函", x => Regex.Replace(x, "(<w:pStyle w:val=\"Number\" ?/>)(.{0,80}?)<w:jc w:val=\"right\" ?/>", "$1$2<w:jc w:val=\"center\"/>"), "云应急函");
        yield return Ours("LT-2", "no double lines", "函", x => x.Replace("FF0000", "000000", StringComparison.Ordinal));
        yield return Ours("PN-4", "number on page one", "函", x => x.Replace("<w:titlePg/>", "", StringComparison.Ordinal).Replace("<w:titlePg />", "", StringComparison.Ordinal));
        yield return Ours("TX-2", "quotes in a Western font", "通知", x => Regex.Replace(x, "<w:rFonts w:hint=\"eastAsia\" ?/>", "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>"), "全市共有");
    }

    // A table of 版记 right after the date.
    static ReadOnlyMemory<byte> MovedImprint() => Documents.With(new ForeignDocx().Write(), Text, x =>
    {
        var table = Regex.Match(x, "<w:tbl>.*?</w:tbl>", RegexOptions.Singleline).Value;
        var note = x.IndexOf("（此件公开发布", StringComparison.Ordinal) is var whole and >= 0 ? whole : x.IndexOf("（此件公", StringComparison.Ordinal);
        var end = x.IndexOf("</w:p>", note, StringComparison.Ordinal) + "</w:p>".Length;
        return x.Replace(table, "", StringComparison.Ordinal).Insert(end, table);
    });
}
