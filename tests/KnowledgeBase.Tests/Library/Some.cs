namespace KnowledgeBase.Tests.Library;

/// <summary>Texts of an invented city, written for the tests.</summary>
public static class Some
{
    /// <summary>A regulation in the layout of corpus/laws, with these articles.</summary>
    public static string Law(string title, string note, params string[] articles) =>
        $"# {title}\n\n{note}\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n" + string.Join("\n\n", articles) + "\n";

    public const string Title = "云州市燃气使用安全条例";

    public const string Adopted = "2019年3月28日 云州市第十五届人民代表大会常务委员会第二十次会议通过";

    public const string Amended = Adopted + "\n\n2023年11月30日 根据云州市第十六届人民代表大会常务委员会第十次会议《关于修改〈云州市燃气使用安全条例〉的决定》修正";

    public static readonly string[] Articles =
    [
        "第一条 为了加强燃气使用安全管理，制定本条例。",
        "第二条 餐饮场所应当安装可燃气体报警装置。\n\n报警装置应当每年检验一次。",
        "第三条 违反本条例第二条规定的，责令限期改正；逾期不改正的，处一千元以上五千元以下罚款：\n\n（一）未安装的；\n\n（二）未检验的。",
    ];

    public static string First => Law(Title, Adopted, Articles);

    public static string Second => Law(Title, Amended, [Articles[0], Articles[1].Replace("每年", "每半年", StringComparison.Ordinal), Articles[2]]);

    public const string FirstPath = "laws/地方性法规/云州市燃气使用安全条例(2019-03-28).md";

    public const string SecondPath = "laws/地方性法规/云州市燃气使用安全条例(2023-11-30).md";

    public const string Notice = """
        云州市应急管理局文件

        云应急〔2024〕7号

        关于开展餐饮场所燃气安全检查的通知

        各县（市、区）应急管理局：

        根据《云州市燃气使用安全条例》第二条和《中华人民共和国安全生产法》，决定开展检查。

        一、检查范围

        全市餐饮场所。

        二、时间安排

        3月至5月。

        云州市应急管理局
        2024年3月1日
        """;
}
