using System.Diagnostics;
using System.Globalization;

namespace KnowledgeBase.Tests.Drafting.Rendering;

/// <summary>A page as it is printed, pixel by pixel; everything it tells is in millimetres.</summary>
public sealed class PageImage
{
    const int Dpi = 200;
    const double Mm = 25.4 / Dpi;

    readonly byte[] pixels;
    readonly int start;
    readonly int width;
    readonly int height;

    PageImage(byte[] ppm)
    {
        pixels = ppm;
        // P6\nWIDTH HEIGHT\n255\n
        var (at, fields) = (3, new List<int>());
        while (fields.Count < 3)
        {
            var end = at;
            while (ppm[end] is not ((byte)'\n' or (byte)' '))
                end++;
            fields.Add(int.Parse(ppm.AsSpan(at, end - at), CultureInfo.InvariantCulture));
            at = end + 1;
        }
        (width, height, start) = (fields[0], fields[1], at);
    }

    public static async Task<PageImage> OfAsync(string pdf, int page, CancellationToken cancellationToken)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", Dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, pdf]) { RedirectStandardOutput = true })!;
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new PageImage(bytes.ToArray());
    }

    /// <summary>Rows of red ink that touch, from top to bottom.</summary>
    public IReadOnlyList<Band> Red() => Rows((r, g, b) => r > 150 && g < 110 && b < 110, 0, height * Mm, longest: false);

    /// <summary>Rows of black ink that touch, between two heights and two sides.</summary>
    public IReadOnlyList<Band> Black(double from, double to, double left = 0, double right = 210) => Rows((r, g, b) => r < 120 && g < 120 && b < 120, from, to, longest: false, left, right);

    /// <summary>Black lines at least 100 mm long.</summary>
    public IReadOnlyList<Band> Rules(double from = 0, double to = 297) => [.. Rows(IsDark, from, to, longest: true).Where(b => b.Right - b.Left > 100)];

    static bool IsDark(int r, int g, int b) => r < 160 && g < 160 && b < 160;

    List<Band> Rows(Func<int, int, int, bool> ink, double from, double to, bool longest, double leftmost = 0, double rightmost = 210)
    {
        List<Band> bands = [];
        Band? open = null;
        for (var y = Math.Max(0, (int)(from / Mm)); y < Math.Min(height, (int)(to / Mm)); y++)
        {
            var (left, right) = longest ? LongestRun(y, ink) : Extent(y, ink, (int)(leftmost / Mm), Math.Min(width, (int)(rightmost / Mm)));
            if (right < 0 || (longest && (right - left) * Mm < 100))
            {
                open = null;
                continue;
            }
            if (open is null)
                bands.Add(new Band(y * Mm, (y + 1) * Mm, left * Mm, (right + 1) * Mm));
            else
                bands[^1] = new Band(open.Top, (y + 1) * Mm, Math.Min(open.Left, left * Mm), Math.Max(open.Right, (right + 1) * Mm));
            open = bands[^1];
        }
        return bands;
    }

    (int Left, int Right) Extent(int y, Func<int, int, int, bool> ink, int from, int to)
    {
        var (left, right) = (-1, -1);
        for (var x = from; x < to; x++)
            if (Is(x, y, ink))
                (left, right) = (left < 0 ? x : left, x);
        return (left, right);
    }

    (int Left, int Right) LongestRun(int y, Func<int, int, int, bool> ink)
    {
        var best = (Left: 0, Right: -1);
        for (var x = 0; x < width; x++)
        {
            if (!Is(x, y, ink))
                continue;
            var begin = x;
            while (x < width && Is(x, y, ink))
                x++;
            if (x - 1 - begin > best.Right - best.Left)
                best = (begin, x - 1);
        }
        return best;
    }

    bool Is(int x, int y, Func<int, int, int, bool> ink)
    {
        var at = start + 3 * (y * width + x);
        return ink(pixels[at], pixels[at + 1], pixels[at + 2]);
    }
}

/// <summary>Ink between two heights of the page.</summary>
public sealed record Band(double Top, double Bottom, double Left, double Right)
{
    public double Middle => (Top + Bottom) / 2;

    public double Height => Bottom - Top;
}
