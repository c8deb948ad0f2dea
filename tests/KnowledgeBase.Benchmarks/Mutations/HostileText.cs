using System.Text;

namespace KnowledgeBase.Benchmarks.Mutations;

/// <summary>Texts that are one thing over and over: what a rule that looks back, looks ahead or nests takes longest for.</summary>
static class HostileText
{
    public static IReadOnlyList<(string Name, string Piece)> Pieces { get; } =
    [
        ("lines without a stop", "这一行没有句号所以和下一行应当连成一段文字因为一行写满了\n"), ("short lines", "这一行短\n"), ("one sentence", "安全生产工作情况，"),
        ("articles", "第一条　为了安全，制定本法。\n"), ("items", "（一）甲乙丙丁；\n"), ("chapters", "第一章 总则\n第一节 甲\n"), ("first headings", "一、甲乙丙丁工作情况\n"),
        ("ordinals", "一是加强甲乙丙丁工作。"), ("bold ordinals", "**一是甲乙丙**。"), ("citations", "《安全生产法》第九十七条第一款第（三）项、"), ("inner citations", "本法第三条至第五条、前款、同法第六条"),
        ("open titles", "《安全生产"), ("open brackets", "（（（（"), ("nested brackets", "（一（二（"), ("document numbers", "云应急〔2025〕12号、"), ("open hexagonal", "〔〔〔〔云应急"), ("standards", "GB 6441-1986、"),
        ("dates", "2025年8月20日"), ("digits", "1234567890"), ("digits and spaces", "12 34 "), ("Chinese digits", "一二三四五六七八九十"), ("figures", "检查企业12家，发现隐患36处，整改率95.5%。"), ("sums", "合计5家，其中甲2家、乙3家、丙1家、丁2家、"),
        ("attachments", "附件：1.名单\n2.表\n"), ("signatures", "云岭市应急管理局\n2025年8月20日\n"), ("documents", "云岭市应急管理局文件\n云应急〔2025〕12号\n关于开展检查的通知\n各县区：\n甲乙。\n"),
        ("addressees", "各县区人民政府、"), ("labels", "来源：甲 发布日期：乙 "), ("telephones", "联系人：张某 电话：0000-0000000 "), ("exemptions", "符合下列条件：（1）甲乙丙丁（见（二）"), ("pages", "- 3 -\n甲乙丙丁。\n"),
        ("spaces", "甲" + new string(' ', 10_000)), ("wide spaces", "甲" + new string('　', 10_000)), ("attachment and spaces", "附件：1.名单" + new string(' ', 10_000)), ("record and spaces", "（2021年6月10日云岭市人民代表大会通过" + new string('　', 10_000)), ("only spaces", "　　　　　　　　"), ("empty lines", "\n"), ("tabs", "\t甲"), ("stars", "***** "), ("zero width", "\u200B\uFEFF"),
        ("pipes", "| 甲 | 乙 |\n|---|---|\n"), ("quotes", "> "), ("lists", "- 甲\n"), ("headings", "# 甲\n"), ("fences", "```\n"), ("links", "[甲"), ("emphasis", "*甲 "), ("images", "!["), ("front matter", "甲: 乙\n"),
        ("div", "<div>"), ("span", "<span>甲"), ("table", "<table><tr><td>"), ("p", "<p>甲乙丙丁。</p>"), ("br", "甲<br>"), ("li", "<ol><li>甲"), ("a", "<a href=x>甲"), ("b", "<b>甲"), ("font", "<font color=red><b>甲"), ("cells", "<td>甲"), ("entities", "&#19968;"), ("comments", "<!--"), ("attributes", "<p a='"),
    ];

    /// <summary>A title and then one piece until the text has this many bytes.</summary>
    public static byte[] Make(int piece, int bytes)
    {
        var text = new StringBuilder("关于开展检查工作的通知\n");
        var times = bytes / Encoding.UTF8.GetByteCount(Pieces[piece].Piece);
        for (var i = 0; i < times; i++)
            text.Append(Pieces[piece].Piece);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
