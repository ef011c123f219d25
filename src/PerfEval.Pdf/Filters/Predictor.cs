using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// The predictors of Flate and LZW (ISO 32000-1, 7.4.4.4): 2 is TIFF's, 10 to 15 are PNG's, where each row names its own.
/// A last row that is cut short is read as far as it goes.
/// </summary>
internal static class Predictor
{
    private const int MaxRowBytes = 64 * 1024 * 1024;

    /// <summary>Undoes the predictor in place. False where the parameters make no sense; the data is then left as it is.</summary>
    public static bool Undo(PdfDictionary? parameters, FilterOutput data)
    {
        var predictor = parameters?.Int("Predictor", 1) ?? 1;
        if (parameters is null || predictor == 1)
            return true;
        var colours = parameters.Int("Colors", 1);
        var bits = parameters.Int("BitsPerComponent", 8);
        var columns = parameters.Int("Columns", 1);
        if (colours is < 1 or > 1024 || bits is not (1 or 2 or 4 or 8 or 16) || columns < 1)
            return false;
        var rowBytes = (((long)colours * bits * columns) + 7) / 8;
        if (rowBytes > MaxRowBytes)
            return false;
        var pixelBytes = Math.Max(1, colours * bits / 8);
        if (predictor == 2)
        {
            TiffPredictor.Undo(data.Array.AsSpan(0, data.Length), (int)rowBytes, colours, bits, columns);
            return true;
        }

        if (predictor is < 10 or > 15)
            return false;
        data.Length = UndoPng(data.Array.AsSpan(0, data.Length), (int)rowBytes, pixelBytes, out var valid);
        return valid;
    }

    /// <summary>Rows move towards the start, as each loses its tag byte. Returns how many bytes remain.</summary>
    private static int UndoPng(Span<byte> data, int rowBytes, int pixelBytes, out bool valid)
    {
        valid = true;
        var written = 0;
        ReadOnlySpan<byte> above = default;
        for (var from = 0; from + 1 < data.Length; from += rowBytes + 1)
        {
            var tag = data[from];
            var length = Math.Min(rowBytes, data.Length - from - 1);
            var row = data.Slice(written, length);
            data.Slice(from + 1, length).CopyTo(row);
            valid &= tag <= 4;
            UndoRow(tag, row, above, pixelBytes);
            above = row;
            written += length;
        }

        return written;
    }

    private static void UndoRow(byte tag, Span<byte> row, ReadOnlySpan<byte> above, int pixelBytes)
    {
        switch (tag)
        {
            case 1:
                for (var i = pixelBytes; i < row.Length; i++)
                    row[i] += row[i - pixelBytes];
                break;
            case 2 when above.Length >= row.Length:
                above = above[..row.Length];
                for (var i = 0; i < above.Length; i++)
                    row[i] += above[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                    row[i] += (byte)(((i >= pixelBytes ? row[i - pixelBytes] : 0) + (above.IsEmpty ? 0 : above[i])) / 2);
                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                {
                    var left = i >= pixelBytes ? row[i - pixelBytes] : 0;
                    var up = above.IsEmpty ? 0 : above[i];
                    var corner = i >= pixelBytes && !above.IsEmpty ? above[i - pixelBytes] : 0;
                    row[i] += (byte)Paeth(left, up, corner);
                }

                break;
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var toLeft = Math.Abs(estimate - left);
        var toUp = Math.Abs(estimate - up);
        var toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
