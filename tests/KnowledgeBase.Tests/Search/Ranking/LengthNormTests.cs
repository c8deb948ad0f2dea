using KnowledgeBase.Search.Ranking;

namespace KnowledgeBase.Tests.Search.Ranking;

public sealed class LengthNormTests
{
    [Fact]
    public void Every_code_means_a_length_that_has_that_code_and_codes_rise()
    {
        for (var code = 0; code < 256; code++)
        {
            Assert.Equal(code, LengthNorm.Encode(LengthNorm.Decode((byte)code)));
            Assert.True(code == 0 || LengthNorm.Decode((byte)code) > LengthNorm.Decode((byte)(code - 1)));
        }
    }

    // Computed with org.apache.lucene.util.SmallFloat.intToByte4 and byte4ToInt.
    [Theory]
    [InlineData(39, 39)]
    [InlineData(41, 40)]
    [InlineData(100, 96)]
    [InlineData(1000, 984)]
    public void Rounds_down_to_four_significant_bits(int length, int kept) =>
        Assert.Equal(kept, LengthNorm.Decode(LengthNorm.Encode(length)));
}
