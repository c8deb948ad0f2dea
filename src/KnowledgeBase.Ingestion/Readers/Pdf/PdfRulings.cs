using KnowledgeBase.Ingestion.Readers.Tools;

namespace KnowledgeBase.Ingestion.Readers.Pdf;

/// <summary>The lines drawn on the pages, from what poppler's pdftocairo writes as PostScript: paths are plain there, whatever the PDF does to draw them.</summary>
sealed class PdfRulings(IReadOnlyList<PdfPage> pages)
{
    // Lines are drawn as strokes or as very thin filled boxes.
    const double Thin = 3;
    const double Shortest = 4;

    // Text drawn as outlines has thousands of short strokes; a page with more rulings than this is a drawing.
    const int MaxRulings = 20_000;

    readonly List<(double X, double Y)> path = [];
    readonly List<(double X, double Y, double Width, double Height)> boxes = [];
    readonly Stack<Matrix> saved = new();
    Matrix matrix = Matrix.Identity;
    (double X, double Y) start;
    bool isCurved;
    int page = -1;
    double paperWidth;
    double paperHeight;

    readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
    {
        public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

        public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

        public Matrix Before(Matrix m) => new((A * m.A) + (B * m.C), (A * m.B) + (B * m.D), (C * m.A) + (D * m.C), (C * m.B) + (D * m.D), (E * m.A) + (F * m.C) + m.E, (E * m.B) + (F * m.D) + m.F);
    }

    /// <summary>Adds the rulings to the pages; a file whose drawing cannot be had keeps its words.</summary>
    public static async Task AddToAsync(IReadOnlyList<PdfPage> pages, string path, TimeSpan limit, CancellationToken cancellationToken)
    {
        var rulings = new PdfRulings(pages);
        await new ExternalTool("pdftocairo", "poppler-utils").RunAsync(["-ps", path, "-"], limit,
            (output, token) => Task.Run(() => PostScriptScanner.Scan(output, rulings.NextPage, rulings.Operate, token), token), cancellationToken);
    }

    void NextPage()
    {
        page++;
        matrix = Matrix.Identity;
        saved.Clear();
        Clear();
    }

    void Operate(string name, IReadOnlyList<double> operands)
    {
        if (page < 0 || page >= pages.Count)
            return;
        switch (name)
        {
            case "cairo_set_page_size" when operands is [.., var width, var height]:
                (paperWidth, paperHeight) = (width, height);
                break;
            case "q":
                saved.Push(matrix);
                break;
            case "Q":
                matrix = saved.TryPop(out var before) ? before : matrix;
                break;
            case "cm" when operands is [.., var a, var b, var c, var d, var e, var f]:
                matrix = new Matrix(a, b, c, d, e, f).Before(matrix);
                break;
            case "m" when operands is [.., var x, var y]:
                path.Add((double.NaN, 0));
                path.Add(start = (x, y));
                break;
            case "l" when operands is [.., var x, var y]:
                path.Add((x, y));
                break;
            case "h":
                path.Add(start);
                break;
            case "c":
                isCurved = true;
                break;
            case "re" when operands is [.., var x, var y, var width, var height]:
                boxes.Add((x, y, width, height));
                break;
            case "S":
                Stroke();
                Clear();
                break;
            case "f" or "f*":
                Fill();
                Clear();
                break;
            case "n" or "rectclip":
                Clear();
                break;
        }
    }

    void Clear()
    {
        path.Clear();
        boxes.Clear();
        isCurved = false;
    }

    void Stroke()
    {
        if (!isCurved)
            AddPath();
        foreach (var (x, y, width, height) in boxes)
        {
            AddLine((x, y), (x + width, y));
            AddLine((x, y + height), (x + width, y + height));
            AddLine((x, y), (x, y + height));
            AddLine((x + width, y), (x + width, y + height));
        }
    }

    void AddPath()
    {
        for (var i = 1; i < path.Count; i++)
        {
            if (!double.IsNaN(path[i].X) && !double.IsNaN(path[i - 1].X))
                AddLine(path[i - 1], path[i]);
        }
    }

    void Fill()
    {
        foreach (var (x, y, width, height) in boxes)
            AddBox(x, y, width, height);
        // A filled path of four corners is a box as well.
        if (!isCurved && path.Count is 5 or 6 && path.Skip(1).All(p => !double.IsNaN(p.X)))
        {
            var (left, right, top, bottom) = (path.Skip(1).Min(p => p.X), path.Skip(1).Max(p => p.X), path.Skip(1).Min(p => p.Y), path.Skip(1).Max(p => p.Y));
            AddBox(left, top, right - left, bottom - top);
        }
    }

    void AddBox(double x, double y, double width, double height)
    {
        if (Math.Abs(height) <= Thin && Math.Abs(width) > Math.Abs(height))
            AddLine((x, y + (height / 2)), (x + width, y + (height / 2)), 0);
        else if (Math.Abs(width) <= Thin)
            AddLine((x + (width / 2), y), (x + (width / 2), y + height), 0);
    }

    void AddLine((double X, double Y) from, (double X, double Y) to, double shortest = Shortest)
    {
        var rulings = pages[page].Rulings;
        var ((x1, y1), (x2, y2)) = (OnPage(from), OnPage(to));
        if (rulings.Count >= MaxRulings)
            return;
        if (Math.Abs(y1 - y2) < 0.7 && Math.Abs(x1 - x2) >= shortest)
            rulings.Add(new Ruling(true, (y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
        else if (Math.Abs(x1 - x2) < 0.7 && Math.Abs(y1 - y2) >= shortest)
            rulings.Add(new Ruling(false, (x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
    }

    // PostScript counts from the foot of the paper, and a wide page lies on it turned to the left.
    (double X, double Y) OnPage((double X, double Y) point)
    {
        var (x, y) = matrix.Apply(point.X, point.Y);
        return pages[page].Width > pages[page].Height && paperHeight > paperWidth ? (y, x) : (x, paperHeight - y);
    }
}
