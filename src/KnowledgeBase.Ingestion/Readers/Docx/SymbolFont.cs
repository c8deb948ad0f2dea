using System.Globalization;

namespace KnowledgeBase.Ingestion.Readers.Docx;

/// <summary>Characters of symbol fonts that forms use, as Unicode.</summary>
static class SymbolFont
{
    // Word puts the 8-bit code of a symbol font into the private use area at F000.
    const int PrivateUse = 0xF000;

    public static string Read(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            return "";
        var symbol = value >= PrivateUse && value < PrivateUse + 0x100 ? value - PrivateUse : value;
        return (font, symbol) switch
        {
            ("Wingdings", 0xA8 or 0x6F or 0x71) or ("Wingdings 2", 0xA3 or 0x2A) => "□",
            ("Wingdings", 0xFE) or ("Wingdings 2", 0x52) => "☑",
            ("Wingdings", 0xFD) or ("Wingdings 2", 0x54 or 0x51) => "☒",
            ("Wingdings", 0xFC) or ("Wingdings 2", 0x50) => "√",
            ("Wingdings", 0xFB) or ("Wingdings 2", 0x4F) => "×",
            ("Wingdings", 0x6C) => "●",
            ("Wingdings", 0x6E) => "■",
            ("Wingdings", 0xD8) => "➢",
            ("Wingdings", 0xE0) => "→",
            ("Wingdings", >= 0x81 and <= 0x8A) => ((char)('①' + symbol - 0x81)).ToString(),
            ("Symbol", 0xB3) => "≥",
            ("Symbol", 0xA3) => "≤",
            ("Symbol", 0xB4) => "×",
            ("Symbol", 0xB1) => "±",
            ("Symbol", 0xB0) => "°",
            ("Symbol", 0x6D) => "μ",
            _ when value is > 0x20 and < 0xE000 => ((char)value).ToString(),
            _ => "",
        };
    }
}
