namespace KnowledgeBase.Ingestion;

/// <summary>源文件: a file's bytes with the path it is known by.</summary>
/// <param name="Path">Path within what was asked for, / between folders; inside an archive: archive.zip!/folder/file.docx.</param>
/// <param name="Content">The bytes as they came.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>File name with extension.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Extension with the dot, lower case.</summary>
    public string Extension => System.IO.Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Name without extension: the title of last resort.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Name);
}
