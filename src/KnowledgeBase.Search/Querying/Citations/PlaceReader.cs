using KnowledgeBase.Legal;

namespace KnowledgeBase.Search.Querying.Citations;

/// <summary>条款项目 as people write them: 第九十七条第一款第（三）项, 33条1款2项, 97-99条, 第97、98条.</summary>
static class PlaceReader
{
    // The longest law here has 1,260 articles; 安全生产法2021 is a law and a year.
    const int LargestBareArticle = 1500;
    const int LargestPart = 999;
    const int LongestRange = 30;

    static readonly string[] Joins = ["以及", "和", "与", "及", "或", "、", "，", ",", "；", ";"];

    /// <summary>The places that begin here, in order; moves past them. None when no article stands here.</summary>
    public static IReadOnlyList<ProvisionRef> Read(string text, ref int position)
    {
        var steps = new PlaceSteps(text, position).Read();
        // 和2021年消防法: a number that counts nothing belongs to what follows.
        while (steps is [.., { Unit: null, Bracketed: false, Joined: true, End: var end }] && end < text.Length && SkipJoin(text, end) == end)
            steps.RemoveAt(steps.Count - 1);
        if (steps.Count == 0 || Places(steps) is not { } places)
            return [];
        position = steps[^1].End;
        return places;
    }

    /// <summary>The place behind 和, 、 and the like; the same place where there is none.</summary>
    public static int SkipJoin(string text, int position) =>
        Joins.FirstOrDefault(join => string.CompareOrdinal(text, position, join, 0, join.Length) == 0) is { } found ? position + found.Length : position;

    public static bool IsNumeral(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９') || (c != '万' && ChineseNumeral.IsNumeral(c));

    static List<ProvisionRef>? Places(List<PlaceStep> steps)
    {
        List<ProvisionRef> places = [];
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var unit = Unit(steps, i);
            if (unit == '条' ? !AddArticle(places, step) : !AddPart(places, step, unit))
                return null;
            steps[i] = step with { Unit = unit };
        }
        return places;
    }

    // A number without its word counts what the next one counts (97、98条), else what the one before did (第97条、98), else articles.
    static char Unit(List<PlaceStep> steps, int at) =>
        steps[at].Unit
        ?? (steps[at].Bracketed ? '项'
            : at + 1 < steps.Count && steps[at + 1] is { Joined: true, Unit: { } next } ? next
            : at + 1 < steps.Count && steps[at + 1] is { Joined: true } && at == 0 ? '条'
            : steps[at].Joined && at > 0 && steps[at - 1].Unit is { } before ? before
            : '条');

    static bool AddArticle(List<ProvisionRef> places, PlaceStep step)
    {
        if (step.Suffix > LargestPart || step.ToSuffix > LargestPart || (step.Unit is null && !step.Marked && step.Number > LargestBareArticle))
            return false;
        var article = new ProvisionNumber(step.Number, step.Suffix);
        ProvisionNumber? to = step.To is { } end ? new ProvisionNumber(end, step.ToSuffix) : null;
        if (to < article)
            return false;
        places.Add(new ProvisionRef(article, ToArticle: to));
        return true;
    }

    // The first 款, 项 or 目 narrows the place before it; a second one is another place in the same article.
    static bool AddPart(List<ProvisionRef> places, PlaceStep step, char unit)
    {
        var last = step.To ?? step.Number;
        if (places.Count == 0 || step.Suffix > 0 || last > LargestPart || last < step.Number || last - step.Number > LongestRange)
            return false;
        var place = places[^1];
        if (unit == '款' ? place is { Paragraph: null, Item: null, Subitem: null } : unit == '项' ? place is { Item: null, Subitem: null } : place.Subitem is null)
            places.RemoveAt(places.Count - 1);
        for (var number = step.Number; number <= last; number++)
            places.Add(unit switch
            {
                '款' => place with { Paragraph = number, Item = null, Subitem = null },
                '项' => place with { Item = number, Subitem = null },
                _ => place with { Subitem = number },
            });
        return true;
    }
}
