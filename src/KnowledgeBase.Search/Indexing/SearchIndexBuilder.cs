using System.Buffers;
using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Indexing;

/// <summary>Builds a <see cref="SearchSnapshot"/> from texts in the order they are added. Not for concurrent use; used once.</summary>
public sealed class SearchIndexBuilder
{
    readonly Vocabulary vocabulary = new();
    readonly TermTable terms = new();
    readonly PostingPool pool = new();
    readonly TextTableBuilder texts = new();
    readonly GistFieldBuilder gists = new();
    long totalLength;

    /// <summary>How many texts are in.</summary>
    public int Count => texts.Count;

    /// <summary>Adds one text; its number is its place in the order, which decides between equal scores.</summary>
    public void Add(IndexedText text)
    {
        var number = texts.Count;
        var length = AddField(text.Heading, number);
        texts.Characters.Append("\n");
        length += AddField(text.Body, number);
        AddGist(text.Gist ?? "", number);
        texts.Add(text.Key, text.Facets, length);
    }

    /// <summary>The finished index.</summary>
    /// <param name="beside">The index that this one is a live part of: lengths are weighed against its average, so that scores compare.</param>
    public SearchSnapshot Build(SearchSnapshot? beside = null)
    {
        var order = new int[terms.Count];
        var keys = new uint[terms.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = terms[i].Key;
            WritePosting(ref terms[i]);
        }
        Array.Sort(keys, order);
        var offsets = new int[order.Length + 1];
        var counts = new int[order.Length];
        var postings = new byte[checked((int)pool.Length)];
        for (var i = 0; i < order.Length; i++)
        {
            ref var term = ref terms[order[i]];
            counts[i] = term.TextCount;
            offsets[i + 1] = offsets[i] + pool.CopyTo(term.Tail, postings.AsSpan(offsets[i]));
        }
        return new SearchSnapshot(new TermIndex(keys, counts, offsets, postings), vocabulary, texts.Build(), gists.Build(keys), totalLength, beside?.Weights);
    }

    // After the other fields of the text: how often a term stands in those is written beside its frequency in the gist.
    void AddGist(string gist, int number)
    {
        var folded = TextAnalyzer.Fold(gist);
        gists.Characters.Append(folded);
        var counts = new Dictionary<uint, int>();
        var length = 0;
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            if (vocabulary.KeyFor(folded, token) is { } key)
                counts[key] = counts.GetValueOrDefault(key) + 1;
            length += token.Kind == TokenKind.Number ? 0 : 1;
        }
        gists.Add(number, counts.Select(c => (c.Key, c.Value, FrequencyIn(number, c.Key))), length);
    }

    int FrequencyIn(int text, uint key)
    {
        ref var term = ref terms.Get(key, out var added);
        if (added)
            (term.Tail, term.Written, term.Text) = (pool.Start(), -1, -1);
        return term.Text == text ? term.Frequency : 0;
    }

    int AddField(string field, int number)
    {
        var buffer = ArrayPool<char>.Shared.Rent(field.Length);
        var folded = buffer.AsSpan(0, field.Length);
        TextAnalyzer.Fold(field, folded);
        texts.Characters.Append(folded);
        var length = 0;
        foreach (var token in TextAnalyzer.Tokens(folded))
        {
            if (vocabulary.KeyFor(folded, token) is { } key)
                CountTerm(key, number);
            // As Lucene has it: what stands beside another token adds to the average, and not to the text's own length.
            totalLength++;
            if (token.Kind != TokenKind.Number)
                length++;
        }
        ArrayPool<char>.Shared.Return(buffer);
        return length;
    }

    void CountTerm(uint key, int text)
    {
        ref var term = ref terms.Get(key, out var added);
        if (added)
            (term.Tail, term.Written) = (pool.Start(), -1);
        else if (term.Text == text)
        {
            term.Frequency++;
            return;
        }
        else
            WritePosting(ref term);
        (term.Text, term.Frequency) = (text, 1);
        term.TextCount++;
    }

    // Most frequencies are 1, so that case is one bit of the distance to the text before.
    void WritePosting(ref TermState term)
    {
        // So far in gists alone.
        if (term.Text < 0)
            return;
        var distance = (uint)(term.Text - term.Written) << 1;
        term.Written = term.Text;
        if (term.Frequency == 1)
        {
            pool.WriteVariable(ref term.Tail, distance | 1);
            return;
        }
        pool.WriteVariable(ref term.Tail, distance);
        pool.WriteVariable(ref term.Tail, (uint)term.Frequency);
    }
}
