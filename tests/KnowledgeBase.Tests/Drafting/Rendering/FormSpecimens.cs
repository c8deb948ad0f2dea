namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>执法文书 written by hand: one of each kind, and those that strain the layout.</summary>
static class FormSpecimens
{
    static readonly string[] Problems =
    [
        "熔炼车间电工不能出示低压电工作业操作证，经查询操作证已失效。", "配电室门口没有安全警示标志。", "危险化学品暂存间存放酒精4桶、稀释剂6桶，没有通风设施，与办公用房之间的防火分隔被拆除，现场没有可燃气体报警器。",
    ];

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["order"] = Order(3),
        ["order-long"] = Order(14),
        ["check"] = Check(4),
        ["check-30"] = Check(30),
        ["grid"] = Grid(1),
        ["grid-tall"] = Grid(40),
        ["inquiry"] = Inquiry(12),
        ["inquiry-12"] = Inquiry(110),
    };

    static string Order(int problems) => $"""
        ---
        格式: 文书
        发文机关: 云岭市应急管理局
        标题: 责令限期整改指令书
        编号: （云）应急责改〔2026〕12号
        主送: 云岭恒泰铸造有限公司
        成文日期: 2026-08-18
        附注: 本文书一式两份：一份交被检查单位，一份由本机关存档。
        ---

        2026年8月18日，本机关执法人员检查你单位时，发现下列问题：

        {Numbered(problems)}

        依据《中华人民共和国安全生产法》第六十五条第一款，责令你单位于2026年8月25日前整改完毕。

        {Signatures}
        """;

    static string Check(int problems) => $$"""
        ---
        格式: 文书
        发文机关: 云岭市应急管理局
        标题: 现场检查记录
        用印: 无
        ---

        {栏目}

        | 被检查单位 | 云岭恒泰铸造有限公司 |
        |---|---|
        | 地址 | 云岭市清溪区工业二路18号 |
        | 法定代表人（负责人） | 骆长风 | 职务 | 总经理 | 联系电话 | 0000-5550188 |
        | 检查时间 | 2026年8月18日9时10分至11时40分 |

        检查情况：

        {{Numbered(problems)}}

        {{Signatures}}
        """;

    static string Grid(int sentences) => $$"""
        ---
        格式: 文书
        发文机关: 云岭市应急管理局
        标题: 立案审批表
        编号: （云）应急立〔2026〕15号
        用印: 无
        ---

        {表单}

        | 案由 | 特种作业人员未取得相应资格上岗作业 |
        |---|---|
        | 当事人 | 云岭恒泰铸造有限公司 | 联系电话 | 0000-5550188 |
        | 法定代表人（负责人） | 骆长风 | 邮政编码 |  |
        | 案件基本情况 | {{string.Concat(Enumerable.Repeat(string.Concat(Problems), sentences))}} |
        | 承办人意见 | 建议立案调查。<br><br>承办人（签名）：　　　　证号：云应执0117<br>2026年8月20日 |
        | 审批意见 | <br><br>审批人（签名）：　　　　年　月　日 |
        """;

    static string Inquiry(int questions) => $$"""
        ---
        格式: 文书
        发文机关: 云岭市应急管理局
        标题: 询问笔录
        用印: 无
        每页签名: [被询问人, 询问人, 记录人]
        ---

        {栏目}

        | 询问时间 | 2026年8月24日14时05分至15时20分 | 次数 | 第1次 |
        |---|---|---|---|
        | 被询问人 | 单青禾 | 性别 | 女 | 年龄 | 38岁 |
        | 在场人 |  |

        {{string.Join("\n\n", Enumerable.Range(1, questions).Select(i => $"问：第{i}个问题，检查以后公司采取了什么措施？\n\n答：8月19日公司让孟知秋停止电工作业，改由汤若木负责，汤若木的操作证有效期到2028年11月，公司把全部特种作业人员的证件又核对了一遍。"))}}
        """;

    static string Numbered(int problems) => string.Join("\n\n", Enumerable.Range(1, problems).Select(i => $"{i}.{Problems[(i - 1) % Problems.Length]}"));

    const string Signatures = """
        {栏目}

        | 被检查单位负责人（签名） |  | 日期 | 年　　月　　日 |
        |---|---|---|---|
        | 执法人员 | 祁望舒 | 证号 | 云应执0117 | 签名 |  |
        | 执法人员 | 方小雨 | 证号 | 云应执0124 | 签名 |  |
        """;
}
