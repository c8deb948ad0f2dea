using KnowledgeBase.Enforcement.Cards;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Web.Pages.Enforcement;

/// <summary>How cards say their states and sources.</summary>
static class CardWords
{
    public static string Of(CardState state) => state switch { CardState.Verified => "已核", CardState.Unverified => "未核", _ => "推定" };

    public static string Tone(CardState state) => state == CardState.Verified ? "good" : "care";

    /// <summary>行政处罚法第六十七条第三款: without 中华人民共和国 and 《》, as a table has room for.</summary>
    public static string Short(LawProvision provision) => TitleKey.Of(provision.Law) + provision.Place;
}
