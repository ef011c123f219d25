using PerfEval.Pdf.Content.Paths;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content.Images;

/// <summary>
/// Where a page places images. An image that is as thin as a line when placed, or a stencil of one pixel, is how some producers
/// draw rules and shades: it counts among those.
/// </summary>
internal sealed class ImageCollector(PdfFile file, RulingCollector rulings, PageBudget budget)
{
    /// <summary>More pixels than this across a line are a picture, be it ever so flat.</summary>
    private const int MaxLinePixels = 16;

    private readonly List<PdfImage> images = [];
    private long inlineBytes;

    public PdfImage[] Take() => [.. images];

    public void Add(PdfStream image, ref GraphicsState state)
    {
        if (Place(image.Dictionary, ref state) is not { } placed)
            return;
        var dictionary = image.Dictionary;
        var fill = state.Fill;
        images.Add(placed with { Bytes = () => Read(image), Pixels = most => ImagePixels.Read(dictionary, Read(image), fill, Read, most) });
    }

    /// <summary>
    /// The bytes are copied where it is a picture. The inline images of a page stand in its content, so that what one stream may give is
    /// enough for all of them: beyond that, which takes a form that is painted again and again, an image is placed without its bytes.
    /// </summary>
    /// <param name="dictionary">With the full names of the keys.</param>
    /// <param name="data">Its bytes as they stand in the content.</param>
    /// <param name="state">The graphics state.</param>
    public void AddInline(PdfDictionary dictionary, ReadOnlySpan<byte> data, ref GraphicsState state)
    {
        if (Place(dictionary, ref state) is not { } placed)
            return;
        if (inlineBytes + data.Length > file.Budget.Limits.MaxStreamBytes)
        {
            images.Add(placed);
            return;
        }

        inlineBytes += data.Length;
        var copy = data.ToArray();
        var fill = state.Fill;
        byte[] Decoded() => ImageFilters.ReadInline(copy, dictionary, file.Budget);
        images.Add(placed with { Bytes = Decoded, Pixels = most => ImagePixels.Read(dictionary, Decoded(), fill, Read, most) });
    }

    /// <summary>Null for what is not to be seen, and for what counts among the rulings and fills.</summary>
    private PdfImage? Place(PdfDictionary dictionary, ref GraphicsState state)
    {
        var box = state.Transformation.Apply(0, 0, 1, 1);
        var shown = box.Intersect(state.Clip);
        if (shown.IsEmpty || !budget.TakeImage())
            return null;
        var width = Math.Max(0, dictionary.Int("Width"));
        var height = Math.Max(0, dictionary.Int("Height"));
        var isStencil = dictionary.Bool("ImageMask");
        var isLine = RulingCollector.IsThin(box) && (width <= MaxLinePixels || height <= MaxLinePixels);
        if (state.Transformation.IsAxisAligned && (isLine || (isStencil && width == 1 && height == 1)))
        {
            rulings.FillBox(box, state.Clip, isStencil ? state.Fill : PdfColor.Black);
            return null;
        }

        return new PdfImage(shown.ToRectangle(), width, height, ImageFilters.Codec(dictionary)) { Placement = PlacementOf(state.Transformation) };
    }

    private static PdfPlacement PlacementOf(in Matrix matrix) => new(
        Bounds.Clamp(matrix.A), Bounds.Clamp(matrix.B), Bounds.Clamp(matrix.C), Bounds.Clamp(matrix.D), Bounds.Clamp(matrix.E), Bounds.Clamp(matrix.F));

    private byte[] Read(PdfStream image)
    {
        try
        {
            using var decoded = file.DecodeAlone(image);
            return decoded.Span.ToArray();
        }
        catch (PdfException e) when (e.Fault == PdfFault.Limit)
        {
            return [];
        }
    }
}
