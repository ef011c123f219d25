using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content.Images;

/// <summary>How the samples of an image lie in its bytes, and the colours they stand for.</summary>
internal sealed class ImageSamples
{
    private const int MostComponents = 32;

    private readonly int bits;
    private readonly ColorSpace space;
    private readonly PdfColor[]? palette;
    private readonly double[] low;
    private readonly double[] high;
    private readonly PdfColor[]? levels;
    private readonly long stride;

    private ImageSamples(PdfDictionary dictionary, int width, int height, Func<PdfStream, byte[]> read)
    {
        Width = width;
        Height = height;
        IsStencil = dictionary.Bool("ImageMask");
        bits = IsStencil ? 1 : dictionary.Int("BitsPerComponent", 8) switch { 1 => 1, 2 => 2, 4 => 4, 16 => 16, _ => 8 };
        palette = IsStencil ? null : Palette(dictionary["ColorSpace"], read);
        space = palette is not null || IsStencil ? ColorSpace.Gray : ColorSpace.From(dictionary["ColorSpace"]);
        var components = Math.Clamp(space.Components, 1, MostComponents);
        stride = (((long)width * components * bits) + 7) / 8;
        low = new double[components];
        high = new double[components];
        var decode = dictionary.Array("Decode");
        for (var i = 0; i < components; i++)
        {
            low[i] = decode?.Number(2 * i, 0) ?? 0;
            high[i] = decode?.Number((2 * i) + 1, 1) ?? 1;
        }

        // One component of up to 8 bits has few values: their colours are worked out once.
        if (components == 1 && bits <= 8 && palette is null)
            levels = [.. Enumerable.Range(0, 1 << bits).Select(v => space.ToColor([Decoded(0, v)]))];
    }

    public int Width { get; }
    public int Height { get; }
    public bool IsStencil { get; }

    /// <param name="dictionary">Of the image.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="read">Gives the bytes of a palette.</param>
    public static ImageSamples Of(PdfDictionary dictionary, int width, int height, Func<PdfStream, byte[]> read) => new(dictionary, width, height, read);

    public bool HasRow(ReadOnlySpan<byte> data, int y) => (y + 1) * stride <= data.Length;

    /// <summary>Brightness of a pixel, 0 to 255.</summary>
    public byte Level(ReadOnlySpan<byte> data, int x, int y)
    {
        var color = ColorAt(data[(int)(y * stride)..], x);
        return (byte)(((color.Red * 299) + (color.Green * 587) + (color.Blue * 114)) / 1000);
    }

    /// <summary>Adds a row, each <paramref name="step"/> pixels to one of the sums: red, green, blue, opacity, count.</summary>
    public void AddRow(ReadOnlySpan<byte> data, int y, int step, PdfColor fill, int[] sums)
    {
        var row = data.Slice((int)(y * stride), (int)stride);
        for (var x = 0; x < Width; x++)
        {
            var color = ColorAt(row, x);
            var sum = sums.AsSpan(5 * (x / step), 5);
            sum[4]++;
            if (IsStencil)
            {
                // A stencil is painted where its sample is 0.
                if (color.Red >= 128)
                    continue;
                color = fill;
            }

            sum[0] += color.Red;
            sum[1] += color.Green;
            sum[2] += color.Blue;
            sum[3] += 255;
        }
    }

    private PdfColor ColorAt(ReadOnlySpan<byte> row, int x)
    {
        if (palette is not null)
            return palette[Math.Min(Sample(row, x), palette.Length - 1)];
        if (levels is not null)
            return levels[Sample(row, x)];
        Span<double> components = stackalloc double[MostComponents];
        for (var i = 0; i < low.Length; i++)
            components[i] = Decoded(i, Sample(row, ((long)x * low.Length) + i));
        return space.ToColor(components[..low.Length]);
    }

    private double Decoded(int component, int value) => low[component] + (value * (high[component] - low[component]) / ((1 << bits) - 1));

    private int Sample(ReadOnlySpan<byte> row, long index)
    {
        if (bits == 8)
            return row[(int)index];
        if (bits == 16)
            return (row[(int)(2 * index)] << 8) | row[(int)((2 * index) + 1)];
        var bit = index * bits;
        return (row[(int)(bit / 8)] >> (8 - bits - (int)(bit % 8))) & ((1 << bits) - 1);
    }

    /// <summary>The colours of an Indexed space; null for any other.</summary>
    private static PdfColor[]? Palette(PdfObject value, Func<PdfStream, byte[]> read)
    {
        if (value is not PdfArray { Count: >= 4 } array || array[0] is not PdfName { Value: "Indexed" or "I" })
            return null;
        var inner = ColorSpace.From(array[1]);
        var table = array[3] switch
        {
            PdfString text => text.Bytes,
            PdfStream stream => read(stream),
            _ => [],
        };
        var components = Math.Clamp(inner.Components, 1, MostComponents);
        var colours = new PdfColor[Math.Clamp((int)array.Number(2) + 1, 1, 256)];
        for (var i = 0; i < colours.Length && (i + 1) * components <= table.Length; i++)
            colours[i] = inner.ToColor([.. table.AsSpan(i * components, components).ToArray().Select(b => b / 255.0)]);
        return colours;
    }
}
