using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content;

/// <summary>
/// Where a page places images. An image that is as thin as a line when placed, or a stencil of one pixel, is how some producers
/// draw rules and shades: it counts among those.
/// </summary>
internal sealed class ImageCollector(PdfFile file, RulingCollector rulings, PageBudget budget)
{
    /// <summary>More pixels than this across a line are a picture, be it ever so flat.</summary>
    private const int MaxLinePixels = 16;

    private readonly List<PdfImage> images = [];

    public PdfImage[] Take() => [.. images];

    public void Add(PdfStream image, ref GraphicsState state)
    {
        var dictionary = image.Dictionary;
        Add(dictionary, ImageFilters.Codec(dictionary), ref state, () => Read(image));
    }

    /// <param name="dictionary">With the full names of the keys.</param>
    /// <param name="data">Its bytes as they stand in the content, copied only where it is a picture.</param>
    /// <param name="state">The graphics state.</param>
    public void AddInline(PdfDictionary dictionary, ReadOnlySpan<byte> data, ref GraphicsState state)
    {
        var copy = data.ToArray();
        Add(dictionary, ImageFilters.Codec(dictionary), ref state, () => ImageFilters.ReadInline(copy, dictionary, file.Budget));
    }

    private void Add(PdfDictionary dictionary, string? codec, ref GraphicsState state, Func<byte[]> bytes)
    {
        var box = state.Transformation.Apply(0, 0, 1, 1);
        var shown = box.Intersect(state.Clip);
        if (shown.IsEmpty || !budget.TakeImage())
            return;
        var width = Math.Max(0, dictionary.Int("Width"));
        var height = Math.Max(0, dictionary.Int("Height"));
        var isStencil = dictionary.Bool("ImageMask");
        var isLine = RulingCollector.IsThin(box) && (width <= MaxLinePixels || height <= MaxLinePixels);
        if (state.Transformation.IsAxisAligned && (isLine || (isStencil && width == 1 && height == 1)))
            rulings.FillBox(box, state.Clip, isStencil ? state.Fill : PdfColor.Black);
        else
            images.Add(new PdfImage(shown.ToRectangle(), width, height, codec) { Bytes = bytes });
    }

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
