using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content.Images;

/// <summary>
/// Raw samples of an image to pixels (ISO 32000-1, 8.9.5): 1 to 16 bits a component, palettes, Decode arrays, stencils in the colour of
/// the page, soft and hard masks. A large image is made smaller while it is read; what is missing at its end is left clear.
/// </summary>
internal static class ImagePixels
{
    private const int MostSide = 60_000;
    private const long MostPixels = 120_000_000;

    /// <param name="dictionary">Of the image, with the full names of the keys.</param>
    /// <param name="data">Its samples.</param>
    /// <param name="fill">With which a stencil is painted.</param>
    /// <param name="read">Gives the samples of a mask and the bytes of a palette; empty where they are above a limit.</param>
    /// <param name="most">Pixels.</param>
    public static PdfBitmap? Read(PdfDictionary dictionary, ReadOnlySpan<byte> data, PdfColor fill, Func<PdfStream, byte[]> read, int most)
    {
        var (width, height) = (dictionary.Int("Width"), dictionary.Int("Height"));
        if (width is < 1 or > MostSide || height is < 1 or > MostSide || (long)width * height > MostPixels || data.IsEmpty)
            return null;
        var samples = ImageSamples.Of(dictionary, width, height, read);
        var step = Step(width, height, most);
        var bitmap = new PdfBitmap((width + step - 1) / step, (height + step - 1) / step, new byte[4 * ((width + step - 1) / step) * ((height + step - 1) / step)]);
        Fill(bitmap, samples, data, step, fill);
        if (!samples.IsStencil)
            Mask(bitmap, dictionary, read);
        return bitmap;
    }

    /// <summary>Pixels on a side that become one.</summary>
    private static int Step(int width, int height, int most)
    {
        var step = 1;
        while ((long)((width + step - 1) / step) * ((height + step - 1) / step) > Math.Max(1, most))
            step++;
        return step;
    }

    private static void Fill(PdfBitmap bitmap, ImageSamples samples, ReadOnlySpan<byte> data, int step, PdfColor fill)
    {
        var sums = new int[5 * bitmap.Width];
        for (var row = 0; row < bitmap.Height; row++)
        {
            Array.Clear(sums);
            for (var y = row * step; y < Math.Min((row + 1) * step, samples.Height) && samples.HasRow(data, y); y++)
                samples.AddRow(data, y, step, fill, sums);
            for (var x = 0; x < bitmap.Width; x++)
                Put(bitmap.Rgba.AsSpan(4 * ((row * bitmap.Width) + x), 4), sums.AsSpan(5 * x, 5));
        }
    }

    /// <param name="pixel">Gets the mean.</param>
    /// <param name="sums">Red, green, blue and opacity (0 or 255 each), and how many pixels they are of.</param>
    private static void Put(Span<byte> pixel, ReadOnlySpan<int> sums)
    {
        var opaque = sums[3] / 255;
        if (opaque == 0)
            return;
        for (var i = 0; i < 3; i++)
            pixel[i] = (byte)(sums[i] / opaque);
        pixel[3] = (byte)(sums[3] / sums[4]);
    }

    private static void Mask(PdfBitmap bitmap, PdfDictionary dictionary, Func<PdfStream, byte[]> read)
    {
        var isSoft = dictionary["SMask"] is PdfStream;
        if ((isSoft ? dictionary["SMask"] : dictionary["Mask"]) is not PdfStream mask)
            return;
        var (width, height) = (mask.Dictionary.Int("Width"), mask.Dictionary.Int("Height"));
        if (width is < 1 or > MostSide || height is < 1 or > MostSide || ImageFilters.Codec(mask.Dictionary) is not null)
            return;
        var samples = ImageSamples.Of(mask.Dictionary, width, height, read);
        var data = read(mask);
        for (var y = 0; y < bitmap.Height; y++)
        {
            var from = (int)((long)y * height / bitmap.Height);
            for (var x = 0; x < bitmap.Width && samples.HasRow(data, from); x++)
            {
                var level = samples.Level(data, (int)((long)x * width / bitmap.Width), from);
                // A hard mask paints where it is 0, a soft one is the opacity.
                bitmap.Rgba[(4 * ((y * bitmap.Width) + x)) + 3] = (byte)(isSoft ? level : 255 - level);
            }
        }
    }
}
