namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// How far apart, in points, things may stand and still be one. A row that holds text is 5 points high at the least, and double
/// lines and separated borders stand up to 3 apart: what is nearer than <see cref="Edge"/> and has no text between is one edge.
/// </summary>
internal static class Reach
{
    /// <summary>Pieces of one line: producers round to hundredths, Chromium to three quarters of a point.</summary>
    public const float Collinear = 0.3f;

    /// <summary>Gap along a line: between the pieces of neighbouring cells, and the dashes of a dashed border.</summary>
    public const float Gap = 3.2f;

    /// <summary>Gap between dashes, which are as short as <see cref="Dash"/>.</summary>
    public const float DashGap = 6f;
    public const float Dash = 10f;

    /// <summary>Lines whose ink meets.</summary>
    public const float Ink = 0.06f;

    /// <summary>A line that ends a little before the one it should meet.</summary>
    public const float Junction = 1.5f;

    /// <summary>Parallel lines that are one edge.</summary>
    public const float Edge = 3.2f;

    /// <summary>A row or column without text that is narrower is no row.</summary>
    public const float LeastRow = 5f;
}
