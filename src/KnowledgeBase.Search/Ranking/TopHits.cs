namespace KnowledgeBase.Search.Ranking;

/// <summary>The best k of many: a heap with the worst on top; of equal scores the earlier text is the better.</summary>
sealed class TopHits(int capacity)
{
    readonly (int Score, int Text)[] heap = new (int, int)[capacity];
    int count;

    /// <summary>True when as many are held as are asked for.</summary>
    public bool IsFull => count == capacity;

    /// <summary>What a text must exceed to be taken, when texts come in their order.</summary>
    public int Threshold { get; private set; } = int.MinValue;

    public void Offer(int score, int text)
    {
        if (capacity == 0)
            return;
        if (count < capacity)
        {
            heap[count] = (score, text);
            Rise(count++);
        }
        else if (Worse(heap[0], (score, text)))
        {
            heap[0] = (score, text);
            Sink();
        }
        if (count == capacity)
            Threshold = heap[0].Score;
    }

    /// <summary>Best first.</summary>
    public (int Score, int Text)[] Ranked()
    {
        var ranked = heap[..count];
        Array.Sort(ranked, static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Text.CompareTo(b.Text));
        return ranked;
    }

    /// <summary>In no order.</summary>
    public ReadOnlySpan<(int Score, int Text)> Unranked() => heap.AsSpan(0, count);

    static bool Worse((int Score, int Text) a, (int Score, int Text) b) => a.Score < b.Score || (a.Score == b.Score && a.Text > b.Text);

    void Rise(int at)
    {
        for (int parent; at > 0 && Worse(heap[at], heap[parent = (at - 1) / 2]); at = parent)
            (heap[at], heap[parent]) = (heap[parent], heap[at]);
    }

    void Sink()
    {
        for (int at = 0, child; (child = 2 * at + 1) < count; at = child)
        {
            if (child + 1 < count && Worse(heap[child + 1], heap[child]))
                child++;
            if (!Worse(heap[child], heap[at]))
                return;
            (heap[at], heap[child]) = (heap[child], heap[at]);
        }
    }
}
