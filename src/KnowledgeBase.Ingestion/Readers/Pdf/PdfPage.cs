namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>A run of characters at a place on a page, in points from the upper left corner.</summary>
readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    public double Height => Bottom - Top;
    public double MiddleX => (Left + Right) / 2;
    public double MiddleY => (Top + Bottom) / 2;
}

/// <summary>A straight line drawn on a page, horizontal or vertical.</summary>
readonly record struct Ruling(bool IsHorizontal, double At, double From, double To);

/// <summary>A page with its words and rulings.</summary>
sealed class PdfPage(double width, double height)
{
    public double Width => width;
    public double Height => height;
    public List<PdfWord> Words { get; } = [];
    public List<Ruling> Rulings { get; } = [];
}
