namespace PerfEval.Pdf.Filters;

/// <summary>TIFF's predictor 2: each component is the difference to the same component of the pixel to its left.</summary>
internal static class TiffPredictor
{
    public static void Undo(Span<byte> data, int rowBytes, int colours, int bits, int columns)
    {
        for (var start = 0; start < data.Length; start += rowBytes)
        {
            var row = data.Slice(start, Math.Min(rowBytes, data.Length - start));
            switch (bits)
            {
                case 8:
                    for (var i = colours; i < row.Length; i++)
                        row[i] += row[i - colours];
                    break;
                case 16:
                    UndoWide(row, colours);
                    break;
                default:
                    UndoNarrow(row, colours, bits, columns);
                    break;
            }
        }
    }

    private static void UndoWide(Span<byte> row, int colours)
    {
        for (var i = colours * 2; i + 1 < row.Length; i += 2)
        {
            var left = (row[i - (colours * 2)] << 8) | row[i - (colours * 2) + 1];
            var sum = left + ((row[i] << 8) | row[i + 1]);
            row[i] = (byte)(sum >> 8);
            row[i + 1] = (byte)sum;
        }
    }

    private static void UndoNarrow(Span<byte> row, int colours, int bits, int columns)
    {
        var mask = (1 << bits) - 1;
        var samples = Math.Min((long)columns * colours, row.Length * 8L / bits);
        for (var i = (long)colours; i < samples; i++)
        {
            var sum = Get(row, i, bits, mask) + Get(row, i - colours, bits, mask);
            var at = i * bits;
            var shift = 8 - bits - (int)(at & 7);
            ref var cell = ref row[(int)(at >> 3)];
            cell = (byte)((cell & ~(mask << shift)) | ((sum & mask) << shift));
        }
    }

    private static int Get(ReadOnlySpan<byte> row, long sample, int bits, int mask)
    {
        var at = sample * bits;
        return (row[(int)(at >> 3)] >> (8 - bits - (int)(at & 7))) & mask;
    }
}
