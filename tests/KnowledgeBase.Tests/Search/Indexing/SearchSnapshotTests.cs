using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Tests.Search.Indexing;

public sealed class SearchSnapshotTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-snapshot").FullName;

    string PathOfFile => Path.Combine(folder, "articles.index");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_saved_snapshot_answers_as_the_one_it_was_saved_from()
    {
        var built = SampleTexts.Index(SampleTexts.Random(500));
        built.Save(PathOfFile, "state 1");
        var loaded = SearchSnapshot.TryLoad(PathOfFile, out var stamp);
        Assert.Equal("state 1", stamp);
        Assert.NotNull(loaded);
        foreach (var question in new[] { "安全生产", "主要负责人 罚款", "abc 12", "火" })
            Assert.Equal(built.Find(question, 50), loaded.Find(question, 50));
        Assert.Equal([PathOfFile], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_missing_cut_or_altered_file_is_not_taken()
    {
        Assert.Null(SearchSnapshot.TryLoad(PathOfFile, out _));
        SampleTexts.Index(SampleTexts.Random(40)).Save(PathOfFile, "");
        var whole = File.ReadAllBytes(PathOfFile);
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            File.WriteAllBytes(PathOfFile, whole[..random.Next(whole.Length)]);
            Assert.Null(SearchSnapshot.TryLoad(PathOfFile, out _));
            var altered = (byte[])whole.Clone();
            altered[random.Next(whole.Length)] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(PathOfFile, altered);
            Assert.Null(SearchSnapshot.TryLoad(PathOfFile, out _));
        }
        File.WriteAllBytes(PathOfFile, [.. whole, 0]);
        Assert.Null(SearchSnapshot.TryLoad(PathOfFile, out _));
        File.WriteAllBytes(PathOfFile, whole);
        Assert.NotNull(SearchSnapshot.TryLoad(PathOfFile, out _));
    }
}
