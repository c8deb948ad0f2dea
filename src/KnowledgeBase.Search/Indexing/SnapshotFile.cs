using System.Security.Cryptography;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Indexing;

/// <summary>The file of a snapshot: mark, format, stamp, columns, SHA-256 of all that stands before it.</summary>
static class SnapshotFile
{
    const uint Mark = 0x4B425349; // KBSI
    const int Format = 3;

    public static void Write(SearchSnapshot snapshot, string path, string stamp)
    {
        // Two programs over one data folder may both find the index old; each writes its own, and the last rename stands.
        var beside = $"{path}.{Environment.ProcessId}.new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        using (var writer = new ColumnWriter(file))
        {
            writer.Number(Mark);
            writer.Number(Format);
            writer.Text(stamp);
            WriteTerms(writer, snapshot);
            WriteTexts(writer, snapshot.Texts);
            WriteGists(writer, snapshot.Gists);
            writer.Finish();
            file.Flush(flushToDisk: true);
        }
        File.Move(beside, path, overwrite: true);
    }

    public static SearchSnapshot? TryRead(string path, out string stamp)
    {
        stamp = "";
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16);
            using var reader = new ColumnReader(file);
            if (reader.Number() != Mark || reader.Number() != Format)
                return null;
            stamp = reader.Text();
            return Read(reader);
        }
        // Derived data: whatever is wrong with the file, the answer is to build it again.
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException or CryptographicException)
        {
            return null;
        }
    }

    static void WriteTerms(ColumnWriter writer, SearchSnapshot snapshot)
    {
        writer.Number(snapshot.TotalLength);
        writer.Texts(snapshot.Vocabulary.Words);
        writer.Column(snapshot.Terms.Keys);
        writer.Column(snapshot.Terms.TextCounts);
        writer.Column(snapshot.Terms.Offsets);
        writer.Column(snapshot.Terms.Postings);
    }

    static void WriteTexts(ColumnWriter writer, TextTable texts)
    {
        writer.Column(texts.Documents);
        writer.Column(texts.Articles);
        writer.Column(texts.Norms);
        writer.Column(texts.Kinds);
        writer.Column(texts.Works);
        writer.Column(texts.Levels);
        WriteNames(writer, texts.Regions);
        WriteNames(writer, texts.Titles);
        WriteNames(writer, texts.Issuers);
        WriteNames(writer, texts.DocumentNumbers);
        writer.Column(texts.Provisions);
        writer.Column(texts.From);
        writer.Column(texts.Until);
        writer.Column(texts.Characters.Characters);
        writer.Column(texts.Characters.Ends);
    }

    static void WriteGists(ColumnWriter writer, GistField gists)
    {
        writer.Column(gists.Places);
        writer.Column(gists.Offsets);
        writer.Column(gists.Postings);
        writer.Column(gists.Lengths);
        writer.Column(gists.Characters.Characters);
        writer.Column(gists.Characters.Ends);
        writer.Column([gists.Average]);
    }

    static void WriteNames(ColumnWriter writer, NameColumn names)
    {
        writer.Column(names.Numbers);
        writer.Texts(names.Names);
    }

    static SearchSnapshot? Read(ColumnReader reader)
    {
        var totalLength = reader.Number();
        var words = reader.Texts();
        var terms = new TermIndex(reader.Column<uint>(), reader.Column<int>(), reader.Column<int>(), reader.Column<byte>());
        var texts = ReadTexts(reader);
        var gists = new GistField(
            reader.Column<int>(), reader.Column<int>(), reader.Column<GistPosting>(), reader.Column<ushort>(),
            new CharacterColumn(reader.Column<char>(), reader.Column<int>()), reader.Column<float>() is [var average] ? average : throw new InvalidDataException("索引快照损坏"));
        // Nothing is followed into the postings before the checksum has been found right.
        return reader.Finish() ? new SearchSnapshot(terms, new Vocabulary(words), texts, gists, totalLength) : null;
    }

    static TextTable ReadTexts(ColumnReader reader) => new()
    {
        Documents = reader.Column<long>(),
        Articles = reader.Column<int>(),
        Norms = reader.Column<byte>(),
        Kinds = reader.Column<byte>(),
        Works = reader.Column<long>(),
        Levels = reader.Column<byte>(),
        Regions = ReadNames(reader),
        Titles = ReadNames(reader),
        Issuers = ReadNames(reader),
        DocumentNumbers = ReadNames(reader),
        Provisions = reader.Column<int>(),
        From = reader.Column<int>(),
        Until = reader.Column<int>(),
        Characters = new CharacterColumn(reader.Column<char>(), reader.Column<int>()),
    };

    static NameColumn ReadNames(ColumnReader reader) => new(reader.Column<int>(), reader.Texts());
}
