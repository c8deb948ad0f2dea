using KnowledgeBase.Ingestion.Readers;

namespace KnowledgeBase.Ingestion.Parsing;

/// <summary>分册: a code that is kept as one folder, its parts in files of their own and its title and title note in README.md.</summary>
static class FolderHead
{
    /// <summary>Labels under which the head of the folder stands beside the blocks of a part.</summary>
    public const string Title = "folder:title", Note = "folder:note";

    /// <summary>Title and title note of the folder's README as fields; none where the README is not the head of a statute.</summary>
    public static IReadOnlyList<FieldBlock> Read(IReadOnlyList<Block> readme)
    {
        var texts = readme.OfType<TextBlock>().ToList();
        if (texts.FirstOrDefault() is not { Role: BlockRole.Heading, Level: 1 } title || !GenreReader.IsStatutory(GenreReader.Read(title.Text, false)))
            return [];
        var note = texts.Skip(1).TakeWhile(t => t.Role == BlockRole.Body && ArticleLine.At(t.Text) is null).Select(t => t.Text).ToList();
        return TitleNoteReader.Read(note).Any(r => r.Date is not null)
            ? [new FieldBlock(Title, title.Text, 0), new FieldBlock(Note, string.Join('\n', note), 0)]
            : [];
    }
}
