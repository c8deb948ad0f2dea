using KnowledgeBase.Drafting.Model;

namespace KnowledgeBase.Drafting.Lint.Replies;

/// <summary>逐项答复 (N07): every request of the proposal is spoken of in the reply.</summary>
static class RequestChecks
{
    /// <summary>The share of a request's pairs of characters that one paragraph must hold to count as its answer.</summary>
    const double Spoken = 0.5;

    const string Idle = "的和与及对在了等应要将并为";

    public static IEnumerable<LintFinding> Check(Manuscript manuscript)
    {
        if (manuscript.Context.Requests.Count == 0)
            yield break;
        var texts = manuscript.Draft.Body.Select(b => b switch { BodyHeading h => h.Content.Plain() + h.RunIn.Plain(), BodyParagraph p => p.Content.Plain(), _ => "" }).ToList();
        foreach (var request in manuscript.Context.Requests)
        {
            var asked = Pairs(request);
            if (asked.Count > 0 && !texts.Any(t => Pairs(t) is var said && asked.Count(said.Contains) >= Spoken * asked.Count))
                yield return manuscript.Find(ReplyRules.Requests, 0, $"没有答复建议事项“{request}”", "用一个小标题或者一段专门答复");
        }
    }

    static HashSet<string> Pairs(string text)
    {
        var words = string.Concat(text.Where(c => char.IsLetterOrDigit(c) && !Idle.Contains(c, StringComparison.Ordinal)));
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 1)).Select(i => words.Substring(i, 2))];
    }
}
