using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// Runs a stream's filters in their order (ISO 32000-1, 7.4) up to an image codec. Bad data never throws: what could be decoded is
/// given and <c>damaged</c> is set. Only limits throw.
/// </summary>
internal static class StreamDecoder
{
    /// <param name="data">Encoded, decrypted.</param>
    /// <param name="streamDictionary">Of the stream or of an inline image, whose abbreviations are understood.</param>
    /// <param name="budget">Charged with every byte that a filter gives.</param>
    /// <param name="codec">The image filter that the bytes are still encoded with, by its full name; null where there is none.</param>
    /// <param name="damaged">Some of the data, or all of it, could not be decoded.</param>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxFilters"/>, <see cref="PdfLimits.MaxStreamBytes"/> or <see cref="PdfLimits.MaxDecodedBytes"/> was reached.</exception>
    public static PooledBuffer Decode(
        ReadOnlyMemory<byte> data, PdfDictionary streamDictionary, PdfBudget budget, out string? codec, out bool damaged)
    {
        codec = null;
        damaged = false;
        var filters = Entry(streamDictionary, "Filter", "F");
        var parameters = Entry(streamDictionary, "DecodeParms", "DP");
        var count = filters switch { PdfName => 1, PdfArray a => a.Count, _ => 0 };
        if (count > budget.Limits.MaxFilters)
            throw PdfBudget.Exceeded(nameof(PdfLimits.MaxFilters), budget.Limits.MaxFilters);

        var current = PooledBuffer.Over(data);
        try
        {
            for (var i = 0; i < count; i++)
            {
                var name = FilterNames.Full((filters is PdfArray several ? several[i] : filters) as PdfName);
                if (FilterNames.IsImageCodec(name))
                {
                    codec = name;
                    return current;
                }

                if (FilterNames.IsNothing(name))
                    continue;
                var given = parameters is PdfArray list ? list[i] : i == 0 || count == 1 ? parameters : PdfObject.Null;
                var next = Apply(name, current.Memory, given as PdfDictionary, budget, ref damaged);
                current.Dispose();
                current = next;
            }

            return current;
        }
        catch (Exception)
        {
            current.Dispose();
            throw;
        }
    }

    private static PooledBuffer Apply(string name, ReadOnlyMemory<byte> data, PdfDictionary? parameters, PdfBudget budget, ref bool damaged)
    {
        using var output = new FilterOutput(FilterNames.Guess(name, data.Length), budget);
        switch (name)
        {
            case FilterNames.Flate:
                damaged |= !FlateFilter.Decode(data.Span, output);
                damaged |= !Predictor.Undo(parameters, output);
                break;
            case FilterNames.Lzw:
                damaged |= !LzwFilter.Decode(data.Span, parameters?.Int("EarlyChange", 1) != 0, output);
                damaged |= !Predictor.Undo(parameters, output);
                break;
            case FilterNames.Ascii85:
                damaged |= !TextFilters.DecodeBase85(data.Span, output);
                break;
            case FilterNames.AsciiHex:
                damaged |= !TextFilters.DecodeHex(data.Span, output);
                break;
            case FilterNames.RunLength:
                damaged |= !RunLengthFilter.Decode(data.Span, output);
                break;
            default:
                // What an unknown filter holds is not known: nothing is better than bytes taken for something else.
                damaged = true;
                break;
        }

        return output.Finish();
    }

    /// <summary>The full key first: /F of a stream dictionary is a file, that of an inline image the filter.</summary>
    private static PdfObject Entry(PdfDictionary dictionary, string key, string abbreviation)
    {
        var value = dictionary[key];
        if (!value.IsNull)
            return value;
        value = dictionary[abbreviation];
        return value is PdfName or PdfArray or PdfDictionary ? value : PdfObject.Null;
    }
}
