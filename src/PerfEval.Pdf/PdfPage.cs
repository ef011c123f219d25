using PerfEval.Pdf.Pages;

namespace PerfEval.Pdf;

/// <summary>A page. <see cref="Width"/> and <see cref="Height"/> are those of the crop box as shown, after <see cref="Rotation"/>.</summary>
public sealed class PdfPage
{
    private readonly PageReader reader;
    private readonly PageNode node;

    internal PdfPage(PageReader reader, PageNode node, int number, PageGeometry geometry)
    {
        this.reader = reader;
        this.node = node;
        Number = number;
        MediaBox = geometry.MediaBox;
        CropBox = geometry.CropBox;
        Rotation = geometry.Rotation;
        Width = (float)geometry.Width;
        Height = (float)geometry.Height;
    }

    /// <summary>1-based.</summary>
    public int Number { get; }

    /// <summary>
    /// In default user space as the file states it: <see cref="PdfRectangle.Top"/> is the lower edge here, since y runs upwards.
    /// </summary>
    public PdfRectangle MediaBox { get; }

    /// <summary>In default user space, as <see cref="MediaBox"/>, and cut to it.</summary>
    public PdfRectangle CropBox { get; }

    /// <summary>0, 90, 180 or 270 degrees clockwise.</summary>
    public int Rotation { get; }

    public float Width { get; }
    public float Height { get; }

    /// <summary>Interprets the page's content. A damaged page gives what could be read, and a notice.</summary>
    /// <exception cref="PdfException">A limit of the file was reached.</exception>
    /// <exception cref="OperationCanceledException">The token given to <see cref="PdfDocument.Open(ReadOnlyMemory{byte},PdfLimits?,CancellationToken)"/> was cancelled.</exception>
    public PdfPageContent Read() => reader.Read(node, Number);
}
