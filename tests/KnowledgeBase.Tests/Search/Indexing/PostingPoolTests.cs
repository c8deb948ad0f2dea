using KnowledgeBase.Search.Indexing;

namespace KnowledgeBase.Tests.Search.Indexing;

public sealed class PostingPoolTests
{
    [Fact]
    public void Lists_written_in_turns_come_out_whole()
    {
        var pool = new PostingPool();
        var tails = Enumerable.Range(0, 300).Select(_ => pool.Start()).ToArray();
        var written = tails.Select(_ => new List<uint>()).ToArray();
        var random = new Random(11);
        for (var i = 0; i < 200_000; i++)
        {
            var list = (int)(random.NextDouble() * random.NextDouble() * tails.Length);
            var value = (uint)random.NextInt64(1L << random.Next(1, 32));
            pool.WriteVariable(ref tails[list], value);
            written[list].Add(value);
        }
        var buffer = new byte[pool.Length];
        var total = 0L;
        for (var list = 0; list < tails.Length; list++)
        {
            var length = pool.CopyTo(tails[list], buffer);
            Assert.Equal(written[list].SelectMany(Variable), buffer[..length]);
            total += length;
        }
        Assert.Equal(pool.Length, total);
    }

    static IEnumerable<byte> Variable(uint value)
    {
        for (; value >= 0x80; value >>= 7)
            yield return (byte)(value | 0x80);
        yield return (byte)value;
    }
}
