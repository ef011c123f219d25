using PerfEval.Pdf.Content;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Pages;

/// <summary>The boxes of a page and the way from default user space to the page as it is shown (ISO 32000-1, 14.11.2 and 8.3.2.3).</summary>
internal sealed class PageGeometry
{
    /// <summary>A4, for a page that does not say how large it is, or says something absurd.</summary>
    private static readonly Bounds Standard = new(0, 0, 595.276, 841.89);

    private const double LeastSide = 1;
    private const double MostSide = 200_000;
    private const double MostOffset = 1_000_000;
    private const double MostUserUnit = 1_000;

    private PageGeometry(Bounds media, Bounds crop, int rotation, double unit)
    {
        MediaBox = media.ToRectangle();
        CropBox = crop.ToRectangle();
        Rotation = rotation;
        var isTurned = rotation is 90 or 270;
        Width = (isTurned ? crop.Height : crop.Width) * unit;
        Height = (isTurned ? crop.Width : crop.Height) * unit;
        ToPage = rotation switch
        {
            90 => new Matrix(0, unit, unit, 0, -crop.Top * unit, -crop.Left * unit),
            180 => new Matrix(-unit, 0, 0, unit, crop.Right * unit, -crop.Top * unit),
            270 => new Matrix(0, -unit, -unit, 0, crop.Bottom * unit, crop.Right * unit),
            _ => new Matrix(unit, 0, 0, -unit, -crop.Left * unit, crop.Bottom * unit),
        };
    }

    public PdfRectangle MediaBox { get; }
    public PdfRectangle CropBox { get; }
    public int Rotation { get; }
    public double Width { get; }
    public double Height { get; }

    /// <summary>From default user space (y upwards) to points from the top left corner of the page as shown.</summary>
    public Matrix ToPage { get; }

    public Bounds Visible => new(0, 0, Width, Height);

    public static PageGeometry Of(PdfDictionary page, InheritedAttributes inherited)
    {
        var attributes = inherited.Under(page);
        var media = Box(attributes.MediaBox, page.Source) ?? Standard;
        var crop = Box(attributes.CropBox, page.Source)?.Intersect(media) ?? media;
        if (crop.IsEmpty || crop.Width < LeastSide || crop.Height < LeastSide)
            crop = media;
        var unit = page.Number("UserUnit", 1);
        if (!(unit > 0 && unit <= MostUserUnit))
            unit = 1;
        return new PageGeometry(media, crop, Turn(attributes.Rotate, page.Source), unit);
    }

    private static int Turn(PdfObject? raw, IObjectSource source)
    {
        if (raw is null || source.Resolve(raw) is not PdfNumber number)
            return 0;
        var quarters = (int)Math.Round(number.Int / 90.0) % 4;
        return (quarters < 0 ? quarters + 4 : quarters) * 90;
    }

    /// <summary>Null where it is no box of a possible page.</summary>
    private static Bounds? Box(PdfObject? raw, IObjectSource source)
    {
        if (raw is null || source.Resolve(raw) is not PdfArray { Count: >= 4 } array)
            return null;
        var box = Bounds.Empty.With(array.Number(0), array.Number(1)).With(array.Number(2), array.Number(3));
        var isPossible = box.Width is >= LeastSide and <= MostSide
            && box.Height is >= LeastSide and <= MostSide
            && Math.Abs(box.Left) <= MostOffset
            && Math.Abs(box.Top) <= MostOffset;
        return isPossible ? box : null;
    }
}
