using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Pages;

/// <summary>
/// A page as the page tree names it: the reference to it (or the dictionary itself where it stands in the tree) and what it
/// inherits. The page's dictionary is not held.
/// </summary>
internal sealed record PageNode(PdfObject Raw, InheritedAttributes Inherited);

/// <summary>Attributes that pages take from the nodes above them (ISO 32000-1, table 30), as they stand in the file.</summary>
internal sealed record InheritedAttributes(PdfObject? Resources, PdfObject? MediaBox, PdfObject? CropBox, PdfObject? Rotate)
{
    public static InheritedAttributes None { get; } = new(null, null, null, null);

    /// <summary>Those of a node's children: its own where it has them.</summary>
    public InheritedAttributes Under(PdfDictionary node)
    {
        var raw = node.Raw;
        var resources = raw.GetValueOrDefault("Resources");
        var mediaBox = raw.GetValueOrDefault("MediaBox");
        var cropBox = raw.GetValueOrDefault("CropBox");
        var rotate = raw.GetValueOrDefault("Rotate");
        return resources is null && mediaBox is null && cropBox is null && rotate is null
            ? this
            : new InheritedAttributes(resources ?? Resources, mediaBox ?? MediaBox, cropBox ?? CropBox, rotate ?? Rotate);
    }
}
