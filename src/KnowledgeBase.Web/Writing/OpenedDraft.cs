using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using KnowledgeBase.Drafting.Reading;
using KnowledgeBase.Drafting.Source;
using KnowledgeBase.Ingestion.Readers;
using KnowledgeBase.Ingestion.Readers.Text;

namespace KnowledgeBase.Web.Writing;

/// <summary>A draft that was opened from a file: our own Markdown, or a .docx that this program has set.</summary>
/// <param name="Markdown">Null where the file could not be read.</param>
/// <param name="Told">Why not, in a sentence; null where it could.</param>
public sealed record OpenedDraft(string? Markdown, string? Told)
{
    static ReadOnlySpan<byte> Zip => "PK"u8;

    public static OpenedDraft Read(string name, byte[] bytes)
    {
        if (bytes.Length == 0)
            return Refused($"{name} 是空的。");
        try
        {
            if (!bytes.AsSpan().StartsWith(Zip))
                return new OpenedDraft(TextDecoder.Decode(bytes).ReplaceLineEndings("\n"), null);
            return DocxDraftReader.Read(new MemoryStream(bytes)) is { } draft
                ? new OpenedDraft(DraftMarkdownWriter.Write(draft), null)
                : Refused($"{name} 不是本系统排的文件，读不回公文稿。请把文字复制过来。");
        }
        catch (UnreadableFileException)
        {
            return Refused($"{name} 不是文字文件。这里能打开 .md、.txt 和本系统排的 .docx。");
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            return Refused($"{name} 读不了：文件损坏，或者改得和原来的样式不一样了。");
        }
    }

    static OpenedDraft Refused(string sentence) => new(null, sentence);
}
