using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Drafting.Lint.Formats;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Legal;
using KnowledgeBase.Tests.Drafting.Rendering;

namespace KnowledgeBase.Tests.Drafting.Lint;

/// <summary>What this program sets is right in its layout, whatever the text.</summary>
public sealed class OwnOutputTests
{
    static readonly string[] Bodies =
        ["## 总体要求\n\n", "### 落实责任。各单位要落实到人。\n\n", "#### 检查\n\n", "各单位要结合实际抓好落实，“一企一策”——件件落实……\n\n", "1. 甲项工作\n2. 乙项工作\n\n", "| 单位 | 数量 |\n|---|---|\n| 甲 | 1 |\n\n", "{横排}\n\n| 单位 | 数量 |\n|---|---|\n| 甲 | 1 |\n\n", "正文[^1]。\n\n[^1]: 注释\n\n", "**务必**落实。\n\n", "一句话。\n\n"];

    static readonly string[] Organs = ["云岭市应急管理局", "[云岭市应急管理局, 云岭市公安局]", "[云岭市应急管理局, 云岭市公安局, 云岭市水利局, 云岭市总工会]", "云岭市高新技术产业开发区危险化学品安全监督管理局"];

    static readonly string[] Titles = ["关于试验的通知", "云岭市应急管理局关于做好冶金工贸行业安全生产监管工作的通知", "云岭市应急管理局关于进一步加强春节期间烟花爆竹重点企业安全生产监管和应急值守工作的通知"];

    static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_EFFORT"), out var effort) ? 60 * effort : 60;

    static readonly HashSet<string> Layout = [.. FormatRules.All.Select(r => r.Id)];

    [Fact]
    public void No_layout_rule_finds_an_error_in_any_document_of_ours() =>
        Prop.ForAll(AnyDraft().ToArbitrary(), draft =>
        {
            var errors = Faults(draft, Severity.Error);
            return errors.Count == 0 ? true : throw new InvalidOperationException(string.Join('\n', errors) + "\n" + draft);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    public static TheoryData<string> Specimen => [.. Specimens.All.Keys];

    [Theory]
    [MemberData(nameof(Specimen))]
    public void No_layout_rule_finds_anything_in_a_specimen(string name) => Assert.Empty(Faults(Specimens.All[name], Severity.Warning));

    static List<string> Faults(string markdown, Severity least)
    {
        var draft = DraftReader.Read(markdown);
        return draft.Refused ? [] : [.. Documents.Check(new DraftWriter().Write(draft.Draft).Bytes).Where(f => f.Severity >= least && Layout.Contains(f.Rule.Id)).Select(f => $"{f.Rule.Id} {f.Place}: {f.Message}")];
    }

    static Gen<string> AnyDraft() =>
        from format in Gen.Elements("文件", "上行文", "信函", "命令", "纪要", "普通")
        from profile in Gen.Elements("E", "S")
        from organ in Gen.Elements(Organs)
        from title in Gen.Elements(Titles)
        from seal in Gen.Elements("印章", "无", "签名章")
        from corner in Gen.Elements("", "份号: 12\n", "紧急程度: 特急\n", "份号: 3\n紧急程度: 加急\n")
        from copies in Gen.Elements("", "抄送: 市人民政府办公室，市总工会\n", "抄送: 市总工会\n印发机关: 云岭市应急管理局办公室\n印发日期: 2026-08-20\n")
        from addressees in Gen.Elements("各县（区）应急管理局", "各县（区）应急管理局，局机关各科室", "")
        from notes in Gen.Elements("", "附注: 此件公开发布\n", "附注: [此件公开发布, \"联系人：祁望舒，联系电话：0000-5550117\"]\n")
        from attachments in Gen.Elements("", "\n# 附件1 甲表\n\n正文。\n\n# 附件2 乙表\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", "\n# 附件 甲表\n\n正文。\n")
        from body in Gen.Elements(Bodies).ListOf(6)
        select $"---\n格式: {format}\n版式: {profile}\n发文机关: {organ}\n发文字号: {(format == "命令" ? "第3号" : "云应急〔2026〕60号")}\n标题: {title}\n主送机关: {addressees}\n签发人: 秦川河\n签发人职务: 局长\n用印: {seal}\n成文日期: 2026-08-20\n{corner}{copies}{notes}出席: 秦川河、乔木\n---\n\n{string.Concat(body)}{attachments}";
}
