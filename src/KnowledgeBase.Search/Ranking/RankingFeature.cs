namespace KnowledgeBase.Search.Ranking;

/// <summary>What re-ranking looks at in a candidate. All lie between about −1 and 1, so that weights compare.</summary>
public enum RankingFeature
{
    /// <summary>词频得分: BM25, as a part of the question's whole weight.</summary>
    WordScore,

    /// <summary>How far its BM25 lies behind the best candidate's, as a part of it.</summary>
    BehindBest,

    /// <summary>1 / its place by BM25.</summary>
    WordPlace,

    /// <summary>Part of the question that stands in runs of three characters or more.</summary>
    CommonRuns,

    /// <summary>Part of the question's pairs that the text holds, by weight.</summary>
    Pairs,

    /// <summary>Part of the question's characters that the text holds, by weight.</summary>
    Characters,

    /// <summary>Part of the question's pairs that stand in the article itself, law title and chapter left out.</summary>
    BodyPairs,

    /// <summary>Part of the question's pairs that stand in its best sentence.</summary>
    SentencePairs,

    /// <summary>Part of the question's characters that stand in its best sentence.</summary>
    SentenceCharacters,

    /// <summary>法名: part of the law's title that the question says.</summary>
    TitleNamed,

    /// <summary>The question names the law in full; its other words are then looked for in the text.</summary>
    LawNamed,

    /// <summary>Part of the question's pairs that stand in the law's title.</summary>
    Title,

    /// <summary>Part of the question's pairs that stand in law title and chapter.</summary>
    Heading,

    /// <summary>Length of the text (logarithm).</summary>
    Length,

    /// <summary>罚则: it tells a penalty for what the question says.</summary>
    Penalty,

    /// <summary>违则: a penalty article that holds the question's words refers to it; how much of them.</summary>
    ReferredTo,

    /// <summary>条旨: it is an article of the laws that gists were written for: those that the bureau works with; −1 where its text is not here.</summary>
    Gisted,

    /// <summary>Part of the question's pairs that stand in its gist.</summary>
    GistPairs,

    /// <summary>Part of the question's characters that stand in its gist.</summary>
    GistCharacters,

    /// <summary>Part of the question that stands in its gist in runs of three characters or more.</summary>
    GistRuns,

    /// <summary>行话: part of what the law says for the question's expressions that stands in the article.</summary>
    AlternativePairs,

    /// <summary>The same in its gist.</summary>
    AlternativeGistPairs,

    /// <summary>Part of the question's pairs that stand in the best clause of its gist.</summary>
    GistSentencePairs,

    /// <summary>How near a clause of its gist, or one of its field words, is to saying just what the question says.</summary>
    GistPhrase,

    /// <summary>Part of the question's pairs that stand in the text or in its gist.</summary>
    HeldAnywhere,

    /// <summary>行话: part of the question's expressions that text or gist has the law's words for, by weight.</summary>
    Meant,

    /// <summary>Part of the question's pairs that text or gist holds, or has the law's words for.</summary>
    Answered,

    /// <summary>The question asks for a penalty, and this tells one.</summary>
    PenaltyAsked,

    /// <summary>The question asks for something else, and this tells a penalty.</summary>
    PenaltyNotAsked,

    /// <summary>期限: the question asks how long or by when, and this names a time.</summary>
    DeadlineAsked,

    /// <summary>地区: the question names the region of this law.</summary>
    RegionNamed,

    /// <summary>It is a law of a region that the question does not name.</summary>
    OtherRegion,

    /// <summary>会商答疑: how near the nearest resolved question is that led here.</summary>
    NearestQuestion,

    /// <summary>All near resolved questions that led here, together.</summary>
    NearQuestions,

    /// <summary>The resolved questions that led here, taken as one text: their score for the question.</summary>
    AskedWords,

    /// <summary>How many resolved questions led here (logarithm).</summary>
    Usage,

    /// <summary>How many led to this law (logarithm).</summary>
    LawUsage,

    /// <summary>How likely the question is, asked about this article, as the resolved questions teach (log over chance).</summary>
    Association,

    /// <summary>The same beside the best candidate's.</summary>
    AssociationShare,

    /// <summary>How much of the question the article's words bring with them, beyond those it holds itself.</summary>
    AssociatedWords,

    /// <summary>A near question led to an article next to it.</summary>
    Neighbour,

    /// <summary>Only a resolved question brought it up.</summary>
    ByQuestionOnly,
}
