using KnowledgeBase.Drafting.Layout;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Drafting.Rendering;

/// <summary>Which of the standard's fonts this machine lacks. LibreOffice says nothing of a font that it replaces.</summary>
static class FontCheck
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <param name="settings">The variable and file of fontconfig under which the document is printed.</param>
    public static async Task<IReadOnlyList<Diagnostic>> MissingAsync(IReadOnlyList<DocumentFont> fonts, (string Name, string Value) settings, CancellationToken cancellationToken)
    {
        List<Diagnostic> missing = [];
        foreach (var font in fonts)
        {
            var found = await ExternalProgram.RunAsync("fc-match", ["-f", "%{family}", font.Name], Limit, cancellationToken, settings);
            if (found is null)
                return [new Diagnostic(DiagnosticCode.FontMissing, Severity.Warning, "无法查看本机字体（缺少 fc-match），版面没有经过检验")];
            var families = found.Split(',', StringSplitOptions.TrimEntries);
            if (!families.Contains(font.Name, StringComparer.OrdinalIgnoreCase) && !families.Intersect(font.SameFace, StringComparer.OrdinalIgnoreCase).Any())
                missing.Add(new Diagnostic(DiagnosticCode.FontMissing, Severity.Warning, $"本机没有{font.Name}，PDF 里以 {families[0]} 代替，版面没有经过检验"));
        }
        return missing;
    }
}
