using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content;

/// <summary>What <c>Do</c> paints. <see cref="OptionalContent"/>: its /OC entry as it stands in the file.</summary>
internal abstract class XObject(PdfStream stream)
{
    public PdfStream Stream { get; } = stream;
    public PdfObject? OptionalContent { get; } = stream.Dictionary.Raw.GetValueOrDefault("OC");

    /// <summary>Null for what is neither form nor image.</summary>
    public static XObject? From(PdfStream stream, PageResources page) => stream.Dictionary.Name("Subtype") switch
    {
        "Form" => new FormXObject(stream, page),
        "Image" => new ImageXObject(stream),
        null when stream.Dictionary.Array("BBox") is not null => new FormXObject(stream, page),
        _ => null,
    };
}

internal sealed class ImageXObject(PdfStream stream) : XObject(stream);

/// <summary>A form (ISO 32000-1, 8.10). <see cref="Scope"/> null: it uses the resources of who paints it.</summary>
internal sealed class FormXObject(PdfStream stream, PageResources page) : XObject(stream)
{
    public Matrix Matrix { get; } = Matrix.From(stream.Dictionary.Array("Matrix"));
    public PdfArray? Box { get; } = stream.Dictionary.Array("BBox") is { Count: >= 4 } box ? box : null;
    public ResourceScope? Scope { get; } = stream.Dictionary.Dictionary("Resources") is { } resources ? new ResourceScope(resources, page) : null;

    /// <summary>Being painted: a form that paints itself is not painted again.</summary>
    public bool IsRunning { get; set; }

    /// <summary>Kept while the page is read where it is small, since a page may paint one form often.</summary>
    public DecodedStream? Content { get; set; }
}
