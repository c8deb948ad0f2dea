using System.Globalization;
using KnowledgeBase.Legal;
using KnowledgeBase.Library.Facts;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Enforcement.Catalogue;

/// <summary>Reads a file of the catalogue (corpus/penalties/*.yaml): the law and its version, then a record a violation, in Chinese keys.</summary>
static class CatalogueFile
{
    /// <exception cref="FormatException">A fact is missing or cannot be read; the message names file and line.</exception>
    public static IReadOnlyList<Violation> Read(string path)
    {
        var file = YamlFile.Read(path);
        var head = new Head(file.Text("法规"), file.Date("版本"), file.Text("机关"), file.Date("施行"), file.OptionalDate("失效"));
        Dictionary<string, int> keys = [];
        return [.. file.Maps("违法行为").Select(record => Read(record, head, keys))];
    }

    static Violation Read(YamlMap record, Head head, Dictionary<string, int> keys)
    {
        record.Allow("事项", "行话", "不含", "当事人", "机关", "义务", "处罚", "阶段", "没收", "刑事", "备注", "让位", "施行", "失效");
        var name = record.Text("事项");
        if (!name.StartsWith('对') || !name.EndsWith("的行政处罚", StringComparison.Ordinal))
            throw record.Wrong($"事项“{name}”应写作 对…的行政处罚");
        var penalty = Provision(record, "处罚", record.Text("处罚"), head.Law);
        return new Violation
        {
            Key = KeyOf(penalty, keys),
            Version = head.Version,
            Name = name,
            FieldWords = record.Texts("行话"),
            NotMeant = record.Texts("不含"),
            Offender = record.Text("当事人"),
            Agency = record.OptionalText("机关") ?? head.Agency,
            Duties = [.. record.Texts("义务").Select(place => Provision(record, "义务", place, head.Law))],
            Penalty = penalty,
            Stages = [.. record.Maps("阶段").Select(Stage)],
            Confiscation = record.OptionalText("没收"),
            Crimes = [.. record.Texts("刑事").Select(place => Provision(record, "刑事", place, "中华人民共和国刑法"))],
            Note = record.OptionalText("备注"),
            YieldsTo = record.OptionalText("让位") is { } place ? Provision(record, "让位", place, head.Law) : null,
            From = record.OptionalDate("施行") ?? head.From,
            Until = record.OptionalDate("失效") ?? head.Until,
        };
    }

    static PenaltyStage Stage(YamlMap stage)
    {
        stage.Allow("情形", "责令", "单位", "个人", "其他");
        return new PenaltyStage(stage.OptionalText("情形"), stage.OptionalText("责令"), Fine(stage, "单位"), Fine(stage, "个人"), stage.Texts("其他"));
    }

    static Fine? Fine(YamlMap stage, string who)
    {
        if (stage.OptionalMap(who) is not { } fine)
            return null;
        fine.Allow("对象", "罚款", "原文");
        return new Fine(Measure(fine), fine.Text("原文"), fine.OptionalText("对象"));
    }

    static FineMeasure Measure(YamlMap fine)
    {
        var notation = fine.Text("罚款");
        try
        {
            return FineMeasure.Parse(notation);
        }
        catch (FormatException wrong)
        {
            throw fine.Wrong(wrong.Message);
        }
    }

    // 第九十七条第七项 is of the file's own law, 《…》第十四条 of another.
    static LawProvision Provision(YamlMap record, string key, string text, string law) =>
        CitationQuery.TryParse(text, law)?.AsProvision ?? throw record.Wrong($"{key}“{text}”不是条款");

    static string KeyOf(LawProvision penalty, Dictionary<string, int> keys)
    {
        var (place, key) = (penalty.Place, TitleKey.Of(penalty.Law));
        foreach (var part in new[] { place.Article?.ToAnchor(), place.Paragraph is { } p ? $"p{p}" : null, place.Item?.ToString(CultureInfo.InvariantCulture) })
            key += part is null ? "" : "-" + part;
        var count = keys[key] = keys.GetValueOrDefault(key) + 1;
        return count == 1 ? key : $"{key}.{count}";
    }

    sealed record Head(string Law, DateOnly Version, string Agency, DateOnly From, DateOnly? Until);
}
