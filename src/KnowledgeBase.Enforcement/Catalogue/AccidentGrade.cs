using KnowledgeBase.Legal;

namespace KnowledgeBase.Enforcement.Catalogue;

/// <summary>生产安全事故等级 (生产安全事故报告和调查处理条例 3).</summary>
public enum AccidentGrade
{
    /// <summary>一般事故.</summary>
    Ordinary,

    /// <summary>较大事故.</summary>
    Larger,

    /// <summary>重大事故.</summary>
    Major,

    /// <summary>特别重大事故.</summary>
    Extraordinary,
}

/// <summary>Grades an accident. 以上 includes the number and 以下 does not here, unlike in penalty articles (条例 3, last paragraph).</summary>
public static class AccidentGrades
{
    static readonly (AccidentGrade Grade, int Deaths, int Injured, Yuan Loss)[] Lowest =
    [
        (AccidentGrade.Extraordinary, 30, 100, new Yuan(100_000_000)),
        (AccidentGrade.Major, 10, 50, new Yuan(50_000_000)),
        (AccidentGrade.Larger, 3, 10, new Yuan(10_000_000)),
    ];

    /// <summary>The grade: the highest that deaths, serious injuries or direct loss reach.</summary>
    public static AccidentGrade Of(int deaths, int injured, Yuan loss) =>
        Lowest.Where(g => deaths >= g.Deaths || injured >= g.Injured || loss >= g.Loss).Select(g => g.Grade).FirstOrDefault(AccidentGrade.Ordinary);

    /// <summary>一般事故.</summary>
    public static string InChinese(this AccidentGrade grade) => grade switch
    {
        AccidentGrade.Ordinary => "一般事故",
        AccidentGrade.Larger => "较大事故",
        AccidentGrade.Major => "重大事故",
        _ => "特别重大事故",
    };
}
