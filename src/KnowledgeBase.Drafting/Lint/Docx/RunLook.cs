using System.Globalization;
using KnowledgeBase.Drafting.Layout;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>字符格式 as it takes effect: defaults, styles and direct formatting laid over each other.</summary>
/// <param name="EastAsia">The font of Chinese characters; null where nothing names one.</param>
/// <param name="Western">The font of the others.</param>
/// <param name="EastAsiaHint">True where ambiguous characters (“ ” — …) are told to be Chinese.</param>
/// <param name="Colour">RRGGBB; null for automatic.</param>
/// <param name="Spacing">Twips between characters.</param>
sealed record RunLook(string? EastAsia, string? Western, bool EastAsiaHint, Pt Size, bool Bold, string? Colour, int Spacing)
{
    const int DarkestGrey = 0x20;

    public bool IsRed => Channels is var (r, g, b) && r >= 170 && g <= 90 && b <= 90;

    public bool IsBlack => Colour is null || Channels is not var (r, g, b) || (r <= DarkestGrey && g <= DarkestGrey && b <= DarkestGrey);

    (int R, int G, int B)? Channels => Colour is { Length: 6 } && int.TryParse(Colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb) ? (rgb >> 16, (rgb >> 8) & 255, rgb & 255) : null;

    /// <summary>True where the Chinese font is this one, under any name of its face.</summary>
    public bool Is(DocumentFont font) => EastAsia is not null && FontFamilies.Same(EastAsia, font);

    public override string ToString() => $"{FontSizes.NameOf(Size)}{EastAsia ?? "（没有指定字体）"}";
}

/// <summary>Which face a font's name means: 仿宋_GB2312, 仿宋, FangSong and 方正仿宋_GBK are one for the standard.</summary>
static class FontFamilies
{
    // What every name of the face has in it: 华文仿宋, 方正仿宋简体, STFangsong.
    static readonly (DocumentFont Font, string[] Cores)[] Cores =
    [
        (Fonts.FangSong, ["仿宋", "fangsong"]), (Fonts.KaiTi, ["楷体", "kaiti", "simkai"]), (Fonts.HeiTi, ["黑体", "simhei", "heiti"]), (Fonts.XiaoBiaoSong, ["小标宋", "xiaobiaosong", "fzxbs"]), (Fonts.SongTi, ["宋体", "simsun"]),
    ];

    public static bool Same(string name, DocumentFont font) =>
        name.Equals(font.Name, StringComparison.OrdinalIgnoreCase) || font.SameFace.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Cores.First(c => c.Font == font).Cores.Any(core => name.Contains(core, StringComparison.OrdinalIgnoreCase));
}

/// <summary>字号 and points.</summary>
static class FontSizes
{
    static readonly (double Points, string Name)[] Names = [(42, "初号"), (36, "小初"), (26, "一号"), (24, "小一"), (22, "二号"), (18, "小二"), (16, "三号"), (15, "小三"), (14, "四号"), (12, "小四"), (10.5, "五号"), (9, "小五")];

    public static string NameOf(Pt size) => Names.FirstOrDefault(n => Math.Abs(n.Points - size.Value) < 0.1).Name ?? $"{size.Value.ToString("0.#", CultureInfo.InvariantCulture)} 磅";

    public static bool Are(this Pt size, Pt other) => Math.Abs(size.Value - other.Value) < 0.6;
}
