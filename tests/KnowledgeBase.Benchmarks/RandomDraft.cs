using System.Globalization;
using System.Text;

namespace KnowledgeBase.Benchmarks;

/// <summary>Drafts put together at random, of every format, with what an author might write in any order.</summary>
static class RandomDraft
{
    static readonly string[] Formats = ["文件", "上行文", "信函", "命令", "纪要", "普通"];
    static readonly string[] Organs = ["云岭市应急管理局", "云岭市公安局", "云岭市消防救援支队", "云岭市住房和城乡建设局", "云岭市高新技术产业开发区危险化学品安全监督管理局"];
    static readonly string[] Words = ["安全生产", "专项检查", "隐患排查", "“双随机”", "《云岭市安全条例》", "2026年", "25.6%", "—", "……", "，", "。", "；", "（一）", "1.", "Ａ类", "LPG", "😀", " ", "　"];

    public static string Of(Random random)
    {
        var format = One(random, Formats);
        var draft = new StringBuilder("---\n");
        Head("格式", format);
        Head("版式", One(random, ["E", "S"]));
        Head("发文机关", $"[{string.Join(", ", Organs.Take(random.Next(1, Organs.Length)))}]");
        Head("发文字号", format is "命令" ? $"第{random.Next(1, 99)}号" : format is "纪要" ? $"第{random.Next(1, 99)}期" : $"云应急〔2026〕{random.Next(1, 999)}号");
        Head("标题", $"\"关于{Text(random, 1 + random.Next(12)).Replace("\"", "", StringComparison.Ordinal)}的通知\"");
        Head("成文日期", $"2026-{random.Next(1, 13)}-{random.Next(1, 29)}");
        Maybe("签发人", "[秦川河, 方小雨]");
        Maybe("份号", random.Next(1, 999_999).ToString(CultureInfo.InvariantCulture));
        Maybe("紧急程度", "特急");
        Maybe("办理类别", "A");
        Maybe("主送机关", string.Join('、', Organs.Take(random.Next(1, 5))));
        Maybe("用印", One(random, ["印章", "无", "签名章"]));
        Maybe("附注", "此件公开发布");
        Maybe("抄送", "市政府办公室，市总工会");
        Maybe("印发机关", "云岭市应急管理局办公室");
        Maybe("印发日期", "2026-12-30");
        Maybe("出席", "秦川河、方小雨、祁望舒");
        draft.Append("---\n\n");
        Blocks(random.Next(1, 30));
        for (var i = random.Next(4); i > 0; i--)
        {
            draft.Append(CultureInfo.InvariantCulture, $"# 附件 {Text(random, 3)}\n\n");
            Blocks(random.Next(1, 6));
        }
        return draft.ToString();

        void Head(string key, string value) => draft.Append(key).Append(": ").Append(value).Append('\n');

        void Maybe(string key, string value)
        {
            if (random.Next(2) == 0)
                Head(key, value);
        }

        void Blocks(int count)
        {
            for (; count > 0; count--)
                draft.Append(Block(random)).Append("\n\n");
        }
    }

    static string Block(Random random) => random.Next(8) switch
    {
        0 => $"## {Text(random, 3)}",
        1 => $"### {Text(random, 2)}。{Text(random, 20)}",
        2 => $"#### {Text(random, 4)}",
        3 => $"##### {Text(random, 4)}",
        4 => $"{(random.Next(3) == 0 ? "{横排}\n\n" : "")}| 序号 | {Cell(random)} | {Cell(random)} |\n|---|---|---|\n{string.Join('\n', Enumerable.Range(1, random.Next(1, 40)).Select(i => $"| {i} | {Cell(random)} | {Cell(random)} |"))}",
        5 => Noted(random, random.Next(1000)),
        _ => $"{Text(random, random.Next(1, 80))}**{Text(random, 2)}**",
    };

    static string Noted(Random random, int note) => $"{Text(random, 10)}[^{note}]\n\n[^{note}]: {Text(random, 4)}";

    static string Cell(Random random) => Text(random, random.Next(1, 5));

    static string Text(Random random, int words) => string.Concat(Enumerable.Range(0, words).Select(_ => One(random, Words)));

    static T One<T>(Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
