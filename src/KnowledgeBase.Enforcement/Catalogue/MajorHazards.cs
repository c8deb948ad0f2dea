using KnowledgeBase.Legal;
using KnowledgeBase.Library.Facts;
using KnowledgeBase.Search.Querying;

namespace KnowledgeBase.Enforcement.Catalogue;

/// <summary>重大事故隐患: an item of a 判定标准; a hit changes the measures.</summary>
/// <param name="Place">Where it stands: 工贸企业重大事故隐患判定标准第三条第（一）项.</param>
/// <param name="AppliesTo">For whom: 工贸企业, 粉尘涉爆企业 …</param>
/// <param name="Name">The hazard in our words.</param>
/// <param name="Joined">全部 (并且) or 任一 (或者) where the item joins conditions; else null.</param>
public sealed record MajorHazard(LawProvision Place, string AppliesTo, string Name, IReadOnlyList<string> FieldWords, string? Joined, IReadOnlyList<LawProvision> Duties, IReadOnlyList<LawProvision> Penalties);

/// <summary>The items of corpus/major-hazards.yaml. Immutable.</summary>
public sealed record MajorHazards(IReadOnlyList<MajorHazard> Items, DateOnly From)
{
    /// <summary>Those that come with the program; none where there is no such file.</summary>
    /// <exception cref="FormatException">The file is wrong; the message names the line.</exception>
    public static MajorHazards Load() => Load(CorpusTable.PathOf("major-hazards.yaml"));

    /// <inheritdoc cref="Load()"/>
    public static MajorHazards Load(string path)
    {
        if (!File.Exists(path))
            return new MajorHazards([], DateOnly.MinValue);
        var file = YamlFile.Read(path);
        var law = file.Text("法规");
        return new MajorHazards([.. file.Maps("隐患").Select(item => Read(item, law))], file.Date("施行"));
    }

    static MajorHazard Read(YamlMap item, string law)
    {
        item.Allow("条款", "适用", "隐患", "行话", "条件", "义务", "处罚");
        return new MajorHazard(
            Provision(item, item.Text("条款"), law), item.Text("适用"), item.Text("隐患"), item.Texts("行话"), item.OptionalText("条件"),
            [.. item.Texts("义务").Select(place => Provision(item, place, law))], [.. item.Texts("处罚").Select(place => Provision(item, place, law))]);
    }

    static LawProvision Provision(YamlMap item, string text, string law) =>
        CitationQuery.TryParse(text, law)?.AsProvision ?? throw item.Wrong($"“{text}”不是条款");
}
