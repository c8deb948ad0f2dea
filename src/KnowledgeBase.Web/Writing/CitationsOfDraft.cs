using KnowledgeBase.Drafting.Lint;
using KnowledgeBase.Library.CitationCheck;
using KnowledgeBase.Web.Corpus;
using KnowledgeBase.Web.Frame;

namespace KnowledgeBase.Web.Writing;

/// <summary>What the library says of the citations of a draft: the rules of drafts are handed it, they do not look it up.</summary>
public sealed class CitationsOfDraft(CitationChecker checker, CorpusState state, LawDay day)
{
    public async Task<LintContext> AskAsync(string markdown, CancellationToken cancellationToken)
    {
        // While the library is being opened the draft does not wait for it.
        if (!state.Opened.IsCompletedSuccessfully)
            return LintContext.None;
        var answer = await checker.CheckAsync(markdown, day.Day, cancellationToken);
        return LintContext.None with { Citations = [.. answer.Citations.Select(c => new CitationFinding(answer.Text.AsSpan(0, c.Start).Count('\n') + 1, c.Written, c.State, c.Sentence, c.Suggestion))] };
    }
}
