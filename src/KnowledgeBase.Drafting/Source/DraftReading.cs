using KnowledgeBase.Drafting.Model;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Source;

/// <summary>A draft as it was read, with what a person should know of it; a draft with an error is not to be set.</summary>
public sealed record DraftReading(OfficialDraft Draft, IReadOnlyList<Diagnostic> Findings)
{
    public bool Refused => Findings.Any(f => f.Severity == Severity.Error);
}

/// <summary>Collects findings while a draft is being read.</summary>
sealed class Findings
{
    readonly List<Diagnostic> all = [];

    public IReadOnlyList<Diagnostic> All => all;

    public void Add(Diagnostic finding) => all.Add(finding);

    public void Error(DiagnosticCode code, string message, int line = 0) => all.Add(new Diagnostic(code, Severity.Error, message, line));

    public void Warn(DiagnosticCode code, string message, int line = 0) => all.Add(new Diagnostic(code, Severity.Warning, message, line));

    public void Tell(DiagnosticCode code, string message, int line = 0) => all.Add(new Diagnostic(code, Severity.Info, message, line));
}
