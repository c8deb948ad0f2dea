using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Ingestion.Readers.Xlsx;

/// <summary>What a cell shows: shared strings, dates by their number format, the last computed value of a formula.</summary>
sealed class SheetValues
{
    readonly List<string> shared;
    readonly List<string> formats;
    readonly bool since1904;

    public SheetValues(WorkbookPart book)
    {
        shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Text) ?? []];
        var custom = new Dictionary<string, string>();
        foreach (var format in book.WorkbookStylesPart?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            custom.TryAdd(format.NumberFormatId?.InnerText ?? "", format.FormatCode?.Value ?? "");
        formats = [.. book.WorkbookStylesPart?.Stylesheet?.CellFormats?.Elements<CellFormat>()
            .Select(f => f.NumberFormatId?.InnerText is { } id ? custom.GetValueOrDefault(id) ?? CellFormatCode.BuiltIn(id) : "") ?? []];
        since1904 = book.Workbook?.WorkbookProperties?.Date1904?.InnerText is "1" or "true";
    }

    /// <summary>The cell's text; empty for an empty cell.</summary>
    public string Text(Cell cell)
    {
        var raw = cell.CellValue?.Text ?? "";
        return cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : "",
            "inlineStr" => cell.InlineString is { } inline ? Text(inline) : "",
            "b" => raw is "1" ? "是" : raw is "0" ? "否" : "",
            "str" or "d" or "e" => raw,
            _ => Number(raw, cell),
        };
    }

    string Number(string raw, Cell cell)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return raw;
        var style = int.TryParse(cell.StyleIndex?.InnerText, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < formats.Count ? formats[index] : "";
        return CellFormatCode.Show(number, style, since1904);
    }

    // Phonetic guides of a string are not part of it.
    static string Text(OpenXmlElement item) => string.Concat(item.ChildElements.SelectMany(child => child switch
    {
        DocumentFormat.OpenXml.Spreadsheet.Text text => [text.Text],
        Run run => run.Elements<DocumentFormat.OpenXml.Spreadsheet.Text>().Select(t => t.Text),
        _ => Enumerable.Empty<string>(),
    })).ReplaceLineEndings("\n").Replace("_x000D_", "", StringComparison.Ordinal);
}
