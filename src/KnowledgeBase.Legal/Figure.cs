namespace KnowledgeBase.Legal;

/// <summary>数据: a number with its unit and the words around it, as the text states it.</summary>
/// <param name="Value">The number; for a range its lower end.</param>
/// <param name="Max">The upper end of a range, else null.</param>
/// <param name="Unit">家, 项, 人次, 万元, %, 项/家 …</param>
/// <param name="Approximate">余, 约, 左右, 以上 stand beside it.</param>
/// <param name="Quote">The words that hold it.</param>
/// <param name="Sentence">The whole sentence.</param>
/// <param name="Label">What it counts, where the sentence says so.</param>
/// <param name="Period">The time it counts for, where the sentence says so.</param>
/// <param name="Line">Line of the clean text, from 1.</param>
public sealed record Figure(decimal Value, decimal? Max, string Unit, bool Approximate, string Quote, string Sentence, string? Label, string? Period, int Line);

/// <summary>核算: a sum or an average the text states, computed again.</summary>
/// <param name="Expression">150+223+109+157+288</param>
public sealed record FigureCheck(string Expression, decimal Stated, decimal Computed, int Line)
{
    /// <summary>True when the stated number is the computed one at the precision it is stated in.</summary>
    public bool Agrees => decimal.Round(Computed, Stated.Scale, MidpointRounding.AwayFromZero) == Stated;
}
