namespace KnowledgeBase.Library.Laws.Notices;

/// <summary>提示: what a reader of a law must know beside its text.</summary>
/// <param name="Sentence">For people, with every date it rests on.</param>
/// <param name="Target">The law that the sentence speaks of; null where none is here.</param>
public sealed record LawNotice(NoticeKind Kind, string Sentence, NoticeTarget? Target = null)
{
    /// <summary>True where quoting the text without looking further may be wrong.</summary>
    public bool Grave => Kind is not (NoticeKind.LaterVersion or NoticeKind.LowerLaw or NoticeKind.NeverChecked);
}

/// <summary>What a notice is about.</summary>
public enum NoticeKind
{
    /// <summary>The text in force on the day asked for is not here.</summary>
    TextOfDayMissing,

    /// <summary>On the day asked for there was no such law yet, or it was not in force yet.</summary>
    NotYetInForce,

    /// <summary>已废止.</summary>
    Repealed,

    /// <summary>A later text of the same law is here.</summary>
    LaterVersion,

    /// <summary>Nobody has checked from when the text counts.</summary>
    NeverChecked,

    /// <summary>上位法: a law of higher rank on the same matter.</summary>
    HigherLaw,

    /// <summary>新法: a newer law on the same matter.</summary>
    NewerLaw,

    /// <summary>上位法 is newer than the text that is shown.</summary>
    OlderThanHigherLaw,

    /// <summary>A law of lower rank, or an older one, on the same matter.</summary>
    LowerLaw,
}

/// <summary>The law that a notice leads to.</summary>
/// <param name="VersionKey">A certain text of it; null for the one of the day.</param>
public sealed record NoticeTarget(long WorkId, string Title, string? VersionKey = null);
