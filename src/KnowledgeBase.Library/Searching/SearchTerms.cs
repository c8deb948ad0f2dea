namespace KnowledgeBase.Library.Searching;

/// <summary>用语 of answers, for commands and the API.</summary>
public static class SearchTerms
{
    /// <param name="narrowed">The question was asked of a part of the corpus only.</param>
    public static string InChinese(this NoHitReason reason, bool narrowed) => reason switch
    {
        NoHitReason.WrongSyntax => "这个问题读不懂",
        NoHitReason.LawNotHere => "这部法规不在本库；这不等于没有这样的规定",
        NoHitReason.NothingMatches when !narrowed => "本库没有与之相关的条文",
        _ => "在限定的范围里没有相关的条文；去掉限定再查",
    };
}
