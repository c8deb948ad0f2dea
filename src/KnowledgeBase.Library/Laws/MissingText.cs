namespace KnowledgeBase.Library.Laws;

/// <summary>Why the text that was asked for is not given (design decision 5): none of these is another.</summary>
public enum MissingReason
{
    /// <summary>The law is not here; that does not mean that there is none.</summary>
    LawNotHere,

    /// <summary>The law is here, and not in a text of that version date.</summary>
    NoSuchVersion,

    /// <summary>The text of the day is here and has no such article.</summary>
    NoSuchArticle,

    /// <summary>The law is here, and its text of that day is not.</summary>
    TextOfDayNotHere,

    /// <summary>On that day there was no such law, or it was not in force yet.</summary>
    NotYetInForce,

    /// <summary>On that day it had been repealed.</summary>
    Repealed,
}

/// <summary>What is missing, in a sentence.</summary>
/// <param name="Earliest">For a day without text: the earliest text that is here.</param>
/// <param name="Nearest">For a day without text: the one nearest to it. It is never the answer.</param>
public sealed record MissingText(MissingReason Reason, string Sentence, VersionSummary? Earliest = null, VersionSummary? Nearest = null);
