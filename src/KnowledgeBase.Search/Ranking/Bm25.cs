namespace KnowledgeBase.Search.Ranking;

/// <summary>BM25 as Lucene 8 has it: k1 1.2, b 0.75, no (k1 + 1) factor, length in one byte.</summary>
sealed class Bm25
{
    public const float K1 = 1.2f, B = 0.75f;

    /// <summary>How much a word in the gist counts beside one in the text, and how much the gist's length does.</summary>
    public const float GistWeight = 2f, GistB = 0.5f;

    const int TabledFrequencies = 16;

    readonly int textCount;
    readonly float[] lengthPart = new float[256];
    readonly float[] table = new float[TabledFrequencies * 256];

    public Bm25(int textCount, long totalLength)
    {
        this.textCount = textCount;
        var average = textCount == 0 ? 1 : Math.Max(1f, (float)(totalLength / (double)textCount));
        for (var norm = 0; norm < 256; norm++)
        {
            lengthPart[norm] = K1 * (1 - B + B * LengthNorm.Decode((byte)norm) / average);
            for (var frequency = 0; frequency < TabledFrequencies; frequency++)
                table[frequency << 8 | norm] = frequency / (frequency + lengthPart[norm]);
        }
    }

    /// <summary>How much a term tells, by how many texts hold it.</summary>
    public float Rarity(int texts) => (float)Math.Log(1 + (textCount - texts + 0.5) / (texts + 0.5));

    /// <summary>How much its frequency counts in a text of that length, 0 to 1.</summary>
    public float Saturation(int frequency, byte norm) =>
        frequency < TabledFrequencies ? table[frequency << 8 | norm] : frequency / (frequency + lengthPart[norm]);

    /// <summary>The same for a term that stands in two fields: frequencies are weighed by field and length before they saturate together (BM25F, Robertson, Zaragoza and Taylor 2004).</summary>
    /// <param name="lengthShare">The gist's length as a part of the average.</param>
    public float Saturation(int frequency, byte norm, int gistFrequency, float lengthShare)
    {
        var weighed = frequency * K1 / lengthPart[norm] + GistWeight * gistFrequency / (1 - GistB + GistB * lengthShare);
        return weighed / (weighed + K1);
    }
}
