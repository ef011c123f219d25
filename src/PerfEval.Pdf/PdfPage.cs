namespace PerfEval.Pdf;

/// <summary>A page. <see cref="Width"/> and <see cref="Height"/> are those of the crop box as shown, after <see cref="Rotation"/>.</summary>
public sealed class PdfPage
{
    /// <summary>1-based.</summary>
    public int Number { get; internal init; }

    /// <summary>In default user space (points, y upwards), as the file states it.</summary>
    public PdfRectangle MediaBox { get; internal init; }

    /// <summary>In default user space, cut to the media box.</summary>
    public PdfRectangle CropBox { get; internal init; }

    /// <summary>0, 90, 180 or 270 degrees clockwise.</summary>
    public int Rotation { get; internal init; }

    public float Width { get; internal init; }
    public float Height { get; internal init; }

    /// <summary>Interprets the page's content. A damaged page gives what could be read, and a notice.</summary>
    /// <exception cref="PdfException">A limit of the file was reached.</exception>
    /// <exception cref="OperationCanceledException">The token given to <see cref="PdfDocument.Open(ReadOnlyMemory{byte},PdfLimits?,CancellationToken)"/> was cancelled.</exception>
    public PdfPageContent Read() => throw new NotSupportedException("Not yet read.");
}
