using KnowledgeBase.Enforcement.Catalogue;
using KnowledgeBase.Enforcement.Procedure;
using KnowledgeBase.Legal;
using KnowledgeBase.Library;

namespace KnowledgeBase.Enforcement.Cards;

/// <summary>执法资料: the tables beside the catalogue. A table in the data folder's tables/ goes before the one that comes with the program. Immutable.</summary>
public sealed record EnforcementTables(WorkingDays Calendar, HearingThreshold? Threshold, IReadOnlyList<ExemptionGround> Exemptions, IReadOnlyList<OtherMeasure> Measures, MajorHazards Hazards)
{
    /// <summary>The name of the table of holidays.</summary>
    public const string Holidays = "holidays.csv";

    /// <summary>The name of the table of hearing thresholds.</summary>
    public const string Thresholds = "hearing-thresholds.csv";

    /// <summary>Reads them all.</summary>
    /// <exception cref="FormatException">A table is wrong; the message names it and the line.</exception>
    public static EnforcementTables Load(DataFolder folder) => new(
        WorkingDays.Read(PathOf(folder, Holidays)), HearingThreshold.Read(PathOf(folder, Thresholds)), ExemptionGround.Load(), OtherMeasure.Load(), MajorHazards.Load());

    /// <summary>Where a bureau's own table lies.</summary>
    public static string OwnPath(DataFolder folder, string name) => Path.Combine(folder.Root, "tables", name);

    static string PathOf(DataFolder folder, string name) => OwnPath(folder, name) is var own && File.Exists(own) ? own : CorpusTable.PathOf(name);
}
