namespace KnowledgeBase.Drafting.Layout.Forms;

/// <summary>Every measure of 执法文书. GB/T 9704 does not govern them and no text of the national set gives measures.</summary>
/// <remarks>Known from sister rules (国家矿山安监局的文书制作规范): A4, the number in 四号宋体, filled text in 小四仿宋. What is marked 实务 is our choice.</remarks>
static class FormMeasures
{
    // 实务: bound at the left with the other papers of the file, so 28 and 26 mm as in GB/T 9704
    public static readonly Mm Top = new(28);
    public const int LeftTwips = 1588;
    public const int RightTwips = 1474;

    // 实务: the running head and the foot with 第 页 共 页
    public const uint HeaderTwips = 851;
    public const uint FooterTwips = 680;
    public static readonly Mm OverFooter = new(6);

    // 实务: the organ in 小二, the title in 2号 小标宋
    public static readonly Pt OrganSize = new(18);
    public const int OrganLineTwips = 560;
    public const int UnderNumberTwips = 200;

    // Sister rules: number 四号宋体, text 小四仿宋; 实务: lines of 22 pt
    public static readonly Pt NumberSize = Measures.Size4;
    public static readonly Pt TextSize = Measures.SizeSmall4;
    public const int LineTwips = 440;

    // 实务: notes, running head and page number in 五号
    public static readonly Pt SmallSize = new(10.5);
    public const int SmallLineTwips = 320;

    // 实务: room to write by hand on a line, and for an opinion with its signature
    public const int WrittenLineTwips = 520;
    public const int GridRowTwips = 520;
    public const int OpinionTwips = 1900;
    public const int UnderTableTwips = 120;

    /// <summary>The narrowest place for a signature.</summary>
    public static readonly Mm SignatureWidth = new(26);

    // 国发〔1999〕25号: the seal of a city's department measures 42 mm
    public static readonly Mm SealDiameter = new(42);
}
