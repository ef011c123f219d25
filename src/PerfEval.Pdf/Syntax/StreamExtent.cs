using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax;

/// <summary>Finds a stream's bytes: by its /Length where that leads to <c>endstream</c>, else by searching for that word.</summary>
internal static class StreamExtent
{
    // After the length's bytes an end of line; some programs write a few blanks or count two bytes too few.
    private const int MaxGap = 8;

    /// <param name="position">After the word <c>stream</c>.</param>
    public static ReadOnlyMemory<byte> Find(PdfFile file, ReadOnlyMemory<byte> content, int position, PdfDictionary dictionary)
    {
        var data = content.Span;
        var start = AfterLineEnd(data, position);
        if (dictionary["Length"] is PdfNumber { Value: >= 0 } stated && EndOf(data, position, stated.Long) is { } stop)
            return content[start..stop];

        var end = file.StreamEnds.After(start);
        return content[start..Trim(data, start, end, file.IsEncrypted)];
    }

    /// <summary>Where a stream of that length ends, if <c>endstream</c> stands there.</summary>
    public static int? EndOf(ReadOnlySpan<byte> data, int position, long length)
    {
        var start = AfterLineEnd(data, position);
        return length <= data.Length - start && EndsAt(data, start + (int)length) ? start + (int)length : null;
    }

    private static int AfterLineEnd(ReadOnlySpan<byte> data, int p)
    {
        // Blanks before the end of line are wrong but seen; without an end of line after them they are data.
        var blank = p;
        while (blank < data.Length && data[blank] is (byte)' ' or (byte)'\t')
            blank++;
        if (blank < data.Length && data[blank] is (byte)'\r' or (byte)'\n')
            p = blank;
        if (p < data.Length && data[p] == '\r')
            p++;
        if (p < data.Length && data[p] == '\n')
            p++;
        return p;
    }

    private static bool EndsAt(ReadOnlySpan<byte> data, int p)
    {
        for (var gap = 0; gap <= MaxGap && p < data.Length; gap++, p++)
        {
            if (data[p] == 'e')
                return data[p..].StartsWith("endstream"u8) || data[p..].StartsWith("endobj"u8);
            if (!Characters.IsSpace(data[p]))
                return false;
        }

        return false;
    }

    /// <summary>
    /// The end of line before <c>endstream</c> is not of the data. Where it is missing, or the data end like one, only the length of
    /// whole AES blocks can tell.
    /// </summary>
    private static int Trim(ReadOnlySpan<byte> data, int start, int end, bool inBlocks)
    {
        if (inBlocks && IsBlocks(end - start))
            return end;
        if (end <= start || data[end - 1] is not ((byte)'\n' or (byte)'\r'))
            return end;
        var lineFeed = data[end - 1] == '\n';
        end--;
        return lineFeed && end > start && data[end - 1] == '\r' && !(inBlocks && IsBlocks(end - start)) ? end - 1 : end;
    }

    private static bool IsBlocks(int length) => length % 16 == 0;
}
