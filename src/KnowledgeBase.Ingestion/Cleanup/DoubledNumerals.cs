using System.Text.RegularExpressions;
using KnowledgeBase.Legal;

namespace KnowledgeBase.Ingestion.Cleanup;

/// <summary>重复数字: a numeral doubled by conversion, (1 1 ), becomes (1).</summary>
sealed partial class DoubledNumerals : ICleanupStep
{
    public string Name => "doubledNumeral";

    public IReadOnlyList<TextLine> Apply(IReadOnlyList<TextLine> lines, List<CleanupRecord> records) =>
        CleanupPipeline.Map(this, lines, records, static line => Doubled().Replace(line.Text, "${open}${number}${close}"));

    [GeneratedRegex(@"(?<open>[（(])(?<number>[0-9]{1,2})\s+\k<number>\s*(?<close>[）)])", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
