namespace PerfEval.Pdf.Content.Paths;

/// <summary>
/// Dots or short dashes painted one after the other along one line, as a dotted or dashed border is drawn where the producer knows no
/// dashes (Chromium fills each; its dashes are two or three times as long as thick).
/// </summary>
internal sealed class DotRow
{
    private const int LeastDots = 4;
    private const int LeastDashes = 2;
    private const double LeastLength = 6;

    /// <summary>A piece this many times as long as thick, along its row, is a dash.</summary>
    private const double DashRatio = 1.5;

    /// <summary>Gap between two dots, in thicknesses and at least in points.</summary>
    private const double MaxGap = 4;

    private const double MaxShift = 0.3;

    private readonly List<Bounds> boxes = [];

    public IReadOnlyList<Bounds> Boxes => boxes;

    public int Count => boxes.Count;

    public PdfColor Color { get; private set; }

    public Bounds Bounds { get; private set; } = Bounds.Empty;

    public bool IsLine => boxes.Count >= (boxes.TrueForAll(IsDash) ? LeastDashes : LeastDots) && Math.Max(Bounds.Width, Bounds.Height) >= LeastLength;

    public bool Continues(Bounds box, PdfColor color)
    {
        if (boxes.Count == 0)
            return true;
        if (color != Color)
            return false;
        var last = boxes[^1];
        var gap = Math.Max(MaxGap, MaxGap * Math.Min(box.Width, box.Height));
        var isLevel = Math.Abs(box.Top - Bounds.Top) <= MaxShift && Math.Abs(box.Bottom - Bounds.Bottom) <= MaxShift;
        var isPlumb = Math.Abs(box.Left - Bounds.Left) <= MaxShift && Math.Abs(box.Right - Bounds.Right) <= MaxShift;
        return (isLevel && Distance(last.Left, last.Right, box.Left, box.Right) <= gap)
            || (isPlumb && Distance(last.Top, last.Bottom, box.Top, box.Bottom) <= gap);
    }

    public void Add(Bounds box, PdfColor color)
    {
        boxes.Add(box);
        Color = color;
        Bounds = new Bounds(
            Math.Min(Bounds.Left, box.Left), Math.Min(Bounds.Top, box.Top), Math.Max(Bounds.Right, box.Right), Math.Max(Bounds.Bottom, box.Bottom));
    }

    public void Clear()
    {
        boxes.Clear();
        Bounds = Bounds.Empty;
    }

    private bool IsDash(Bounds box) =>
        Bounds.Width >= Bounds.Height ? box.Width >= DashRatio * box.Height : box.Height >= DashRatio * box.Width;

    private static double Distance(double start1, double end1, double start2, double end2) => Math.Max(0, Math.Max(start2 - end1, start1 - end2));
}
