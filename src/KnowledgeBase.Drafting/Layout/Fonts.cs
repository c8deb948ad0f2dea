namespace KnowledgeBase.Drafting.Layout;

/// <summary>A font of the standard with the names it goes by and what may stand in for it, in order.</summary>
/// <param name="Name">The name the document asks for.</param>
/// <param name="SameFace">Other names of the same face: with one of these a document counts as set in the right font.</param>
/// <param name="StandIns">Free faces that look like it.</param>
public sealed record DocumentFont(string Name, IReadOnlyList<string> SameFace, IReadOnlyList<string> StandIns);

/// <summary>字体 (GB/T 9704-2012 5.2.2 and the clauses of each element), by name only: a document carries no font.</summary>
public static class Fonts
{
    public static DocumentFont FangSong { get; } = new("仿宋_GB2312", ["仿宋", "FangSong", "FangSong_GB2312", "方正仿宋_GBK", "方正仿宋简体"], ["FandolFang R", "华文仿宋", "AR PL SungtiL GB", "Noto Serif CJK SC"]);

    public static DocumentFont KaiTi { get; } = new("楷体_GB2312", ["楷体", "KaiTi", "KaiTi_GB2312", "方正楷体_GBK", "方正楷体简体"], ["AR PL KaitiM GB", "AR PL UKai CN", "Noto Serif CJK SC"]);

    public static DocumentFont HeiTi { get; } = new("黑体", ["SimHei", "方正黑体_GBK", "方正黑体简体"], ["Noto Sans CJK SC", "思源黑体"]);

    public static DocumentFont XiaoBiaoSong { get; } = new("方正小标宋简体", ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "小标宋"], ["Noto Serif CJK SC Black", "华文中宋", "Noto Serif CJK SC"]);

    public static DocumentFont SongTi { get; } = new("宋体", ["SimSun", "NSimSun", "新宋体"], ["AR PL SungtiL GB", "Noto Serif CJK SC"]);

    public static IReadOnlyList<DocumentFont> All { get; } = [FangSong, KaiTi, HeiTi, XiaoBiaoSong, SongTi];
}
