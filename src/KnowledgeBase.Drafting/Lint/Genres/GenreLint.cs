namespace KnowledgeBase.Drafting.Lint.Genres;

/// <summary>The rules of genres and of who writes to whom.</summary>
static class GenreLint
{
    static readonly Func<Manuscript, IEnumerable<LintFinding>>[] Rules =
        [TitleChecks.Check, UpwardChecks.Check, RecipientChecks.Check, IssuerChecks.Check, SealAndDateChecks.Check, CitationChecks.Check, ClosingChecks.Check, OrdinalChecks.Check, AttachmentChecks.Check, SumChecks.Check];

    public static IEnumerable<LintFinding> Check(Manuscript manuscript) => Rules.SelectMany(rule => rule(manuscript));
}
