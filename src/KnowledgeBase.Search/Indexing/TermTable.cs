using System.Numerics;

namespace KnowledgeBase.Search.Indexing;

/// <summary>One term while the index is being built.</summary>
struct TermState
{
    public uint Key;

    /// <summary>How many texts hold it.</summary>
    public int TextCount;

    /// <summary>The text it is being counted in, and how often it stands there so far.</summary>
    public int Text, Frequency;

    /// <summary>The last text written to its postings; -1 before the first.</summary>
    public int Written;

    public PostingTail Tail;
}

/// <summary>Term key → <see cref="TermState"/>: open addressing over one array of structures.</summary>
sealed class TermTable
{
    const int Initial = 1 << 16;

    TermState[] states = new TermState[Initial];
    int[] slots = new int[Initial * 2]; // index of the state + 1; 0 is free

    public int Count { get; private set; }

    public ref TermState this[int index] => ref states[index];

    /// <summary>The state of a term; <paramref name="added"/> tells that it is new and empty.</summary>
    public ref TermState Get(uint key, out bool added)
    {
        var slot = SlotOf(key);
        added = slots[slot] == 0;
        if (!added)
            return ref states[slots[slot] - 1];
        if (Count == states.Length)
        {
            Grow();
            slot = SlotOf(key);
        }
        states[Count].Key = key;
        slots[slot] = ++Count;
        return ref states[Count - 1];
    }

    int SlotOf(uint key)
    {
        var mask = slots.Length - 1;
        // Fibonacci hashing: pairs share their high half, so the bits must be spread.
        var slot = (int)(key * 2654435769u >> (32 - BitOperations.Log2((uint)slots.Length)));
        while (slots[slot] != 0 && states[slots[slot] - 1].Key != key)
            slot = (slot + 1) & mask;
        return slot;
    }

    void Grow()
    {
        Array.Resize(ref states, states.Length * 2);
        slots = new int[states.Length * 2];
        for (var i = 0; i < Count; i++)
            slots[SlotOf(states[i].Key)] = i + 1;
    }
}
