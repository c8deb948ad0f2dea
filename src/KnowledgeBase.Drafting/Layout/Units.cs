namespace KnowledgeBase.Drafting.Layout;

/// <summary>毫米.</summary>
public readonly record struct Mm(double Value)
{
    public int Twips => (int)Math.Round(Value * 1440 / 25.4);

    /// <summary>English Metric Units, in which drawings count.</summary>
    public long Emu => (long)Math.Round(Value * 36000);

    public Pt Points => new(Value * 72 / 25.4);

    public static Mm OfTwips(double twips) => new(twips * 25.4 / 1440);

    public static Mm operator +(Mm a, Mm b) => new(a.Value + b.Value);

    public static Mm operator -(Mm a, Mm b) => new(a.Value - b.Value);

    public static Mm operator *(double factor, Mm a) => new(factor * a.Value);
}

/// <summary>磅.</summary>
public readonly record struct Pt(double Value)
{
    public int Twips => (int)Math.Round(Value * 20);

    /// <summary>The unit of w:sz.</summary>
    public int HalfPoints => (int)Math.Round(Value * 2);

    public Mm Millimetres => new(Value * 25.4 / 72);

    public static Pt operator *(double factor, Pt a) => new(factor * a.Value);
}
