using System.Text;

namespace PerfEval.Ingest.Generator.Pdf;

/// <summary>Pages of A4 that are filled from the top: text and rectangles, in points.</summary>
internal sealed class PdfPages(PdfText text)
{
    public const decimal Left = 45;
    public const decimal Width = 505;
    public const decimal Top = 800;
    private const decimal Bottom = 45;

    private readonly List<StringBuilder> _pages = [new()];

    public IReadOnlyList<string> Contents => [.. _pages.Select(p => p.ToString())];

    /// <summary>Where the next thing begins, from the page's foot.</summary>
    public decimal At { get; private set; } = Top;

    public decimal Room => At - Bottom;

    public bool IsFresh => At == Top;

    public void NextPage()
    {
        _pages.Add(new());
        At = Top;
    }

    public void Down(decimal by) => At -= by;

    /// <param name="x">From the left edge.</param>
    /// <param name="baseline">From the page's foot.</param>
    public void Show(string line, decimal size, decimal x, decimal baseline)
    {
        if (line.Length > 0)
            Page.Append("BT /F ").Append(N(size)).Append(" Tf ").Append(N(x)).Append(' ').Append(N(baseline)).Append(" Td <").Append(text.Hex(line)).Append("> Tj ET\n");
    }

    public void Frame(decimal x, decimal y, decimal width, decimal height) =>
        Page.Append(N(x)).Append(' ').Append(N(y)).Append(' ').Append(N(width)).Append(' ').Append(N(height)).Append(" re S\n");

    private StringBuilder Page => _pages[^1];

    private static string N(decimal value) => PdfText.Number(value);
}
