using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace KnowledgeBase.Drafting.Lint.Docx;

/// <summary>主题字体: what +body and +heading stand for. Word's own theme leaves the Chinese font empty and names it for the script Hans.</summary>
sealed record ThemeFonts(string? MajorEastAsia, string? MinorEastAsia, string? MajorLatin, string? MinorLatin)
{
    public static ThemeFonts Of(MainDocumentPart main)
    {
        var scheme = main.ThemePart?.Theme?.ThemeElements?.FontScheme;
        return new ThemeFonts(EastAsiaOf(scheme?.MajorFont), EastAsiaOf(scheme?.MinorFont), LatinOf(scheme?.MajorFont), LatinOf(scheme?.MinorFont));
    }

    /// <summary>The Chinese font that these properties name; the theme goes before a name beside it.</summary>
    public string? EastAsia(RunFonts fonts) => Of(fonts.EastAsiaTheme) ?? Named(fonts.EastAsia);

    public string? Western(RunFonts fonts) => Of(fonts.HighAnsiTheme) ?? Of(fonts.AsciiTheme) ?? Named(fonts.HighAnsi) ?? Named(fonts.Ascii);

    static string? Named(StringValue? name) => name?.Value is { Length: > 0 } given ? given : null;

    string? Of(EnumValue<ThemeFontValues>? theme) => theme?.Value switch
    {
        ThemeFontValues.MajorEastAsia => MajorEastAsia,
        ThemeFontValues.MinorEastAsia => MinorEastAsia,
        ThemeFontValues.MajorAscii or ThemeFontValues.MajorHighAnsi => MajorLatin,
        ThemeFontValues.MinorAscii or ThemeFontValues.MinorHighAnsi => MinorLatin,
        _ => null,
    };

    static string? EastAsiaOf(A.FontCollectionType? fonts) => fonts?.EastAsianFont?.Typeface?.Value is { Length: > 0 } named ? named : fonts?.Elements<A.SupplementalFont>().FirstOrDefault(f => f.Script?.Value == "Hans")?.Typeface?.Value;

    static string? LatinOf(A.FontCollectionType? fonts) => fonts?.LatinFont?.Typeface?.Value is { Length: > 0 } named ? named : null;
}
