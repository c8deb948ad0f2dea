namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>Drafts that are printed and measured: every format in both profiles, and the cases that strain the layout.</summary>
static class Specimens
{
    const string Sentence = "各单位要结合实际细化措施明确责任倒排工期一项一项抓好落实确保年底前全面完成任务并将进展情况按月报送市局备案";

    static readonly string[] OrganNames = ["应急管理局", "公安局", "住房和城乡建设局", "交通运输局", "水利局", "农业农村局", "市场监督管理局", "生态环境局", "自然资源和规划局", "文化和旅游局", "消防救援支队", "总工会"];

    public static IReadOnlyDictionary<string, string> All { get; } = Build();

    static Dictionary<string, string> Build()
    {
        var all = new Dictionary<string, string>();
        foreach (var profile in new[] { "E", "S" })
        {
            all[$"file-{profile}"] = Drafts.Notice(Text(9), ("版式", profile));
            all[$"upward-{profile}"] = Drafts.Notice(Text(2), ("格式", "上行文"), ("版式", profile), ("标题", "云岭市应急管理局关于2026年上半年安全生产工作情况的报告"), ("签发人", "[秦川河, 方小雨, 乔木]"), ("份号", "12"), ("紧急程度", "特急"));
            all[$"letter-{profile}"] = Drafts.Notice(Text(4), ("格式", "信函"), ("版式", profile), ("标题", "关于市六届人大五次会议第152号建议的答复"), ("办理类别", "A"), ("紧急程度", "加急"), ("印发机关", ""), ("印发日期", ""));
            all[$"order-{profile}"] = Drafts.Notice("现发布《云岭市危险作业管理规定》，自2026年10月1日起施行。", ("格式", "命令"), ("版式", profile), ("发文字号", "第12号"), ("标题", ""), ("主送机关", ""), ("签发人", "秦川河"), ("签发人职务", "局长"));
            all[$"minutes-{profile}"] = Drafts.Notice(Text(2), ("格式", "纪要"), ("版式", profile), ("发文字号", "第6期"), ("标题", "危险化学品企业外包施工安全管理专题会议纪要"), ("出席", "秦川河、方小雨、祁望舒"), ("请假", "乔木"));
            all[$"plain-{profile}"] = Drafts.Notice(Text(2), ("格式", "普通"), ("版式", profile), ("发文字号", ""));
            all[$"joint-{profile}"] = Drafts.Notice(Text(1), ("版式", profile), ("发文机关", Organs(4)));
        }
        all["notes"] = Drafts.Notice(string.Join("\n\n", Enumerable.Range(1, 9).Select(i => $"{Text(1)}[^{i}]。")) + "\n\n" + string.Join("\n\n", Enumerable.Range(1, 9).Select(i => $"[^{i}]: 第{i}处的说明另行印发。")));
        all["one-line"] = Drafts.Notice("自即日起启用新印章，旧印章同时作废。");
        all["sixty-title"] = Drafts.Notice(Text(1), ("标题", "云岭市高新技术产业开发区危险化学品安全生产监督管理委员会办公室关于进一步加强春节期间烟花爆竹重点企业安全生产监管工作的通知"));
        all["sixty-addressees"] = Drafts.Notice(Text(1), ("主送机关", string.Join('、', Enumerable.Range(1, 60).Select(i => $"云岭市第{i}化工有限责任公司"))));
        all["two-lines"] = Drafts.Notice("现将《云岭市危险作业管理办法》印发给你们，请结合实际认真贯彻落实。", ("附件", "云岭市危险作业管理办法"), ("标题", "云岭市应急管理局关于印发《云岭市危险作业安全生产监督管理办法》的通知"), ("附注", "[此件公开发布, 联系人：祁望舒]"));
        all["passed"] = Drafts.Notice(Text(1), ("题注", "2026年8月20日云岭市应急管理局第二届职工代表大会第三次会议通过"), ("成文日期", ""), ("主送机关", ""));
        all["long-table"] = Drafts.Notice($"各地情况见下表。\n\n{Table(30)}\n\n{Text(2)}");
        all["long-organ"] = Drafts.Notice(Text(1), ("发文机关", "云岭市高新技术产业开发区危险化学品安全监督管理局"));
        all["big"] = Drafts.Notice(
            string.Join("\n\n", Enumerable.Range(1, 31).Select(i => $"## 第{i}部分工作\n\n{Text(3)}")) + "\n\n" +
            string.Join("\n\n", Enumerable.Range(1, 5).Select(i => $"# 附件{i} 附件名称之{i}\n\n{(i == 2 ? "{横排}\n\n" + Table(40) : i == 3 ? Table(12) : Text(4))}")),
            ("发文机关", Organs(12)), ("标题", "关于联合开展危险化学品和烟花爆竹安全专项整治行动的通知"));
        return all;
    }

    static string Text(int paragraphs) => string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat(Sentence, 3)), paragraphs));

    static string Organs(int count) =>
        "[" + string.Join(", ", OrganNames.Take(count).Select(o => "云岭市" + o)) + "]";

    static string Table(int rows) => "| 序号 | 单位名称 | 存在的主要问题 | 处理情况 | 整改期限 | 责任人 |\n|---|---|---|---|---|---|\n"
        + string.Join('\n', Enumerable.Range(1, rows).Select(i => $"| {i} | 云岭第{i}化工厂 | 未按规定设置警示标志 | 责令限期改正 | 2026年9月{i % 28 + 1}日 | 秦川河 |"));
}
