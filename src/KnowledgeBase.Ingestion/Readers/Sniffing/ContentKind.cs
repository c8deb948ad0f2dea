namespace KnowledgeBase.Ingestion.Readers.Sniffing;

/// <summary>What a file is by its bytes, whatever its name says.</summary>
enum ContentKind
{
    /// <summary>No mark of any format: text, or something unknown.</summary>
    Unmarked,
    Html,
    Pdf,
    Rtf,
    WordPackage,
    ExcelPackage,
    PowerPointPackage,
    OpenDocument,
    Ofd,
    Archive,
    LegacyWord,
    LegacyExcel,
    LegacyPowerPoint,

    /// <summary>A compound file of another program, e.g. old .wps.</summary>
    Compound,

    /// <summary>A compound file around an encrypted .docx or .xlsx.</summary>
    Encrypted,
    Image,
    OtherArchive,
    WebArchive,
    Program,
}
